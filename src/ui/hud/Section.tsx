// The line to the tower: how far, whether the ground is in the way, and the ground between in section.
// Law: the chart is redrawn when a new section is taken (4 Hz) or its size changes, never more often.
import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { HudState } from '../../app/hud.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { metersText, roundedMeters } from '../../i18n/units.ts';
import { useLanguage, useReading, useReadingSignal, useSay } from '../context.ts';
import { drawSection } from './drawSection.ts';

/** Ground loss in dB up to which the line is clear, and up to which it only brushes an edge. */
const CLEAR_DB = 6;
const EDGE_DB = 20;

export function Section() {
  const language = useLanguage();
  const tell = useSay();
  const meters = useReading((hud) => roundedMeters(hud.towerMeters), 0);
  const ground = useReading(groundKey, 'tower.clear' satisfies MessageKey as MessageKey);
  return (
    <section class="section-reading" aria-labelledby="section-title">
      <div class="reading">
        <h2 id="section-title">{tell('tower.title')}</h2>
        <p>{tell(ground, { meters: metersText(language, meters) })}</p>
      </div>
      <SectionChart />
    </section>
  );
}

function groundKey(hud: HudState): MessageKey {
  if (hud.groundLossDb <= CLEAR_DB) return 'tower.clear';
  return hud.groundLossDb <= EDGE_DB ? 'tower.edge' : 'tower.blocked';
}

function SectionChart() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const profile = useReadingSignal<HudState['profile'] | null>((hud) => hud.profile, null);
  const isOnline = useReadingSignal((hud) => hud.phone !== 'off' && hud.phone !== 'searching', false);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const draw = (): void => {
      if (profile.value) drawSection(element, profile.value, isOnline.value);
    };
    const stop = effect(draw);
    const sizes = new ResizeObserver(draw);
    sizes.observe(element);
    return () => {
      stop();
      sizes.disconnect();
    };
  }, [profile, isOnline]);
  return (
    <div class="section-chart" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
