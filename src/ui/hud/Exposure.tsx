// How closely they have fixed you: five named steps, hatched ever closer, with the cause in words.
// Law: never color alone; the step, the hatching and the sentence say the same.
import type { HudState } from '../../app/hud.ts';
import { EXPOSURES, type Exposure as Step } from '../../core/night.ts';
import type { Language } from '../../i18n/language.ts';
import { say } from '../../i18n/say.ts';
import { metersText } from '../../i18n/units.ts';
import { useLanguage, useReading, useSay } from '../context.ts';

/** The gauge moves in steps of this share: finer ones cannot be seen. */
const GAUGE_STEPS = 250;

export function Exposure() {
  const language = useLanguage();
  const tell = useSay();
  const step = useReading<Step>((hud) => hud.exposure, 'unheard');
  const cause = useReading((hud) => causeWords(hud, language), '');
  const level = useReading((hud) => Math.round(hud.exposureLevel * GAUGE_STEPS) / GAUGE_STEPS, 0);
  return (
    <section class="exposure" aria-labelledby="exposure-title">
      <div class="reading">
        <h2 id="exposure-title">{tell('exposure.title')}</h2>
        <p>
          <span class="for-readers">{tell(`exposure.${step}`)}: </span>
          {cause}
        </p>
      </div>
      <div class="gauge" aria-hidden="true">
        {EXPOSURES.map((name, index) => (
          <span key={name} class={`gauge-step gauge-step-${index}`}>
            <span class="gauge-fill" style={{ width: `${fillPercent(level, index)}%` }} />
          </span>
        ))}
        <span class="gauge-mark" style={{ left: `${level * 100}%` }} />
      </div>
      <ol class="gauge-names" aria-hidden="true">
        {EXPOSURES.map((name) => (
          <li key={name} class={name === step ? 'is-now' : ''}>
            {tell(`exposure.${name}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function causeWords(hud: HudState, language: Language): string {
  return say(language, `cause.${hud.exposureCause}`, { meters: metersText(language, hud.withinMeters) });
}

function fillPercent(level: number, index: number): number {
  return 100 * Math.min(1, Math.max(0, level * EXPOSURES.length - index));
}
