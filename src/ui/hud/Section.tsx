// The line to the tower: how far, what takes most on the way and how much, and the ground between in section.
// Law: the chart is redrawn when a new section is taken (4 Hz) or its size changes, never more often.
import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Section as SectionReading } from '../../app/section.ts';
import type { TowerName } from '../../app/towers.ts';
import { metersText } from '../../i18n/units.ts';
import { useLanguage, useReading, useReadingSignal, useSay, useSteadyReading } from '../context.ts';
import { type LineClauses, lineClauses } from '../lineWords.ts';
import { drawSection } from './drawSection.ts';

const CLEAR = { key: 'tower.clear', db: 0 } as const;
const NO_CLAUSES: LineClauses = { ground: CLEAR, treesDb: 0, antennaDb: 0, noiseDb: 0, most: CLEAR };

export function Section() {
  const tell = useSay();
  const tower = useReading<TowerName>((hud) => hud.line.tower, 'only');
  return (
    <section class="section-reading" aria-labelledby="section-title">
      <div class="reading">
        <h2 id="section-title">
          <span class="line-title">{tell('tower.title', { tower: tell(`tower.${tower}`) })}</span>
          <span class="line-title-short">{tell(`tower.${tower}`)}</span>
        </h2>
        <LineWords />
      </div>
      <SectionChart />
      <AlsoWords />
    </section>
  );
}

/** How far, and what the ground takes; on a phone what takes most, for there is one line only. */
function LineWords() {
  const language = useLanguage();
  const tell = useSay();
  const meters = useReading((hud) => metersText(language, hud.line.meters), '');
  const { ground, most } = useSteadyReading(lineClauses, NO_CLAUSES);
  return (
    <>
      <p class="line-words">{tell(ground.key, { meters, db: ground.db })}</p>
      <p class="line-words-short">{tell(most.key, { meters, db: most.db })}</p>
    </>
  );
}

/** What else takes of the signal: trees, the back of the antenna, and a jammer's noise under its own sign. */
function AlsoWords() {
  const tell = useSay();
  const { treesDb, antennaDb, noiseDb } = useSteadyReading(lineClauses, NO_CLAUSES);
  return (
    <p class="line-also">
      {treesDb > 0 && <span>{tell('tower.also.trees', { db: treesDb })}</span>}
      {antennaDb > 0 && <span>{tell('tower.also.antenna', { db: antennaDb })}</span>}
      {noiseDb > 0 && (
        <span class="is-noise">
          <span aria-hidden="true">≈ </span>
          {tell('tower.also.noise', { db: noiseDb })}
        </span>
      )}
    </p>
  );
}

function SectionChart() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const section = useReadingSignal<SectionReading | null>((hud) => hud.section, null);
  // Amber is the connection abroad alone.
  const isOnline = useReadingSignal(
    (hud) => hud.network === 'foreign' && hud.phone !== 'off' && hud.phone !== 'searching',
    false,
  );
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let frame = 0;
    const draw = (taken: SectionReading | null, online: boolean): void => {
      if (taken) drawSection(element, taken, online);
    };
    // A section is taken within a tick: drawing it is left to the frame that follows.
    const stop = effect(() => {
      const [taken, online] = [section.value, isOnline.value];
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw(taken, online));
    });
    const sizes = new ResizeObserver(() => draw(section.peek(), isOnline.peek()));
    sizes.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      stop();
      sizes.disconnect();
    };
  }, [section, isOnline]);
  return (
    <div class="section-chart" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
