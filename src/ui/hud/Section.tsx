// The line to the tower: how far, what takes most on the way and how much, and the ground between in section.
// Law: the chart is redrawn when a new section is taken (4 Hz) or its size changes, never more often.
import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Section as SectionReading } from '../../app/section.ts';
import type { TowerName } from '../../app/towers.ts';
import { metersText } from '../../i18n/units.ts';
import { useLanguage, useReading, useReadingSignal, useSay } from '../context.ts';
import { lineClauses } from '../lineWords.ts';
import { drawSection } from './drawSection.ts';

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
  const ground = useReading((hud) => lineClauses(hud).ground.key, 'tower.clear');
  const groundDb = useReading((hud) => lineClauses(hud).ground.db, 0);
  const most = useReading((hud) => lineClauses(hud).most.key, 'tower.clear');
  const mostDb = useReading((hud) => lineClauses(hud).most.db, 0);
  return (
    <>
      <p class="line-words">{tell(ground, { meters, db: groundDb })}</p>
      <p class="line-words-short">{tell(most, { meters, db: mostDb })}</p>
    </>
  );
}

/** What else takes of the signal: trees, the back of the antenna, and a jammer's noise under its own sign. */
function AlsoWords() {
  const tell = useSay();
  const treesDb = useReading((hud) => lineClauses(hud).treesDb, 0);
  const antennaDb = useReading((hud) => lineClauses(hud).antennaDb, 0);
  const noiseDb = useReading((hud) => lineClauses(hud).noiseDb, 0);
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
    const draw = (): void => {
      if (section.value) drawSection(element, section.value, isOnline.value);
    };
    const stop = effect(draw);
    const sizes = new ResizeObserver(draw);
    sizes.observe(element);
    return () => {
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
