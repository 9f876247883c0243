// How closely they have fixed you: five named steps, hatched ever closer, with the cause in words.
// Law: never color alone; the step, the hatching and the sentence say the same.
import type { ExposureCause } from '../../app/cause.ts';
import type { Exposure as Step } from '../../core/night.ts';
import { useLanguage, useReading, useSay, useSteadyReading } from '../context.ts';
import { causeWords } from '../words.ts';

const STEPS = ['unheard', 'heard', 'bearing', 'crossed', 'found'] as const satisfies readonly Step[];

/** The gauge moves in steps of this share: finer ones cannot be seen. */
const GAUGE_STEPS = 250;

export function Exposure() {
  const language = useLanguage();
  const tell = useSay();
  const step = useReading<Step>((hud) => hud.exposure, 'unheard');
  const why = useSteadyReading<ExposureCause>((hud) => hud.exposureCause, { kind: 'quiet' });
  const level = useReading((hud) => Math.round(hud.exposureLevel * GAUGE_STEPS) / GAUGE_STEPS, 0);
  return (
    <section class="exposure" aria-labelledby="exposure-title">
      <div class="reading">
        <h2 id="exposure-title">{tell('exposure.title')}</h2>
        <p>
          <span class="for-readers">
            {tell('exposure.step', {
              step: STEPS.indexOf(step) + 1,
              of: STEPS.length,
              name: tell(`exposure.${step}`),
            })}{' '}
          </span>
          {causeWords(why, language)}
        </p>
      </div>
      <div class="gauge" aria-hidden="true">
        {STEPS.map((name, index) => (
          <span key={name} class={`gauge-step gauge-step-${index}`}>
            <span class="gauge-fill" style={{ width: `${fillPercent(level, index)}%` }} />
          </span>
        ))}
        <span class="gauge-mark" style={{ left: `${level * 100}%` }} />
      </div>
      <ol class="gauge-names" aria-hidden="true">
        {STEPS.map((name) => (
          <li key={name} class={name === step ? 'is-now' : ''}>
            {tell(`exposure.${name}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function fillPercent(level: number, index: number): number {
  return 100 * Math.min(1, Math.max(0, level * STEPS.length - index));
}
