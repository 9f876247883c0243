// Why a place is heard or not: the plain sentence first, then the figures it stands on.
// Law: not modal, for the map beside it moves the point; it never covers the point, and the focus goes in and back.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Explanation, JammerThere } from '../../app/explaining.ts';
import { levelText, metersText, milliwattsText } from '../../i18n/units.ts';
import { verdictSentence } from '../answer.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { CloseSign } from '../parts/signs.tsx';
import { BarsSign } from './Phone.tsx';

/** Shares of the sheet's width at which the slip changes sides; between them it stays where it is. */
const TO_LEFT_FROM = 0.56;
const TO_RIGHT_FROM = 0.44;

export function Answer() {
  const game = useGame();
  const tell = useSay();
  const language = useLanguage();
  const slip = useRef<HTMLElement>(null);
  const isLeft = useRef<boolean | null>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    slip.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  const answer = game.asked.value;
  if (!answer) return null;
  isLeft.current = answer.acrossShare >= ((isLeft.current ?? true) ? TO_RIGHT_FROM : TO_LEFT_FROM);
  return (
    <section
      ref={slip}
      class={`answer ${isLeft.current ? 'is-left' : ''}`}
      role="dialog"
      aria-labelledby="answer-title"
      aria-describedby="answer-sentence"
      tabIndex={-1}
    >
      <div class="answer-head">
        <h2 id="answer-title">{tell('ask.title')}</h2>
        <button
          type="button"
          class="bare-button"
          aria-label={tell('common.close')}
          onClick={() => game.act({ kind: 'back' })}
        >
          <CloseSign />
        </button>
      </div>
      <p id="answer-sentence" class={`answer-sentence ${answer.verdict === 'jammed' ? 'is-jammed' : ''}`}>
        {verdictSentence(answer, language)}
      </p>
      <Figures answer={answer} />
      <p class="answer-hint">{tell('ask.hint')}</p>
    </section>
  );
}

function Figures({ answer }: { readonly answer: Explanation }) {
  const tell = useSay();
  const language = useLanguage();
  const { loss } = answer;
  const meters = metersText(language, answer.meters);
  const tower = tell(`tower.${answer.tower}`);
  return (
    <dl class="answer-figures" aria-label={tell('ask.figures')}>
      <Row name={tell('ask.tower')} looks="is-wide">
        {tell('ask.towerThere', { tower, meters })}
      </Row>
      <Row name={tell('ask.sent')}>{levelText(answer.sentDbm, 'dBm')}</Row>
      <LossRow name={tell('ask.freeSpace')} db={loss.freeSpaceDb} />
      <LossRow name={tell('ask.overGround')} db={loss.groundDb} />
      <LossRow name={tell('ask.inTrees')} db={loss.woodlandDb} />
      <LossRow name={tell('ask.beside')} db={loss.antennaDb} />
      <LossRow name={tell('ask.shadow')} db={loss.shadowDb} />
      <Row name={tell('ask.level')} looks="is-sum is-wide">
        {levelText(answer.levelDbm, 'dBm')}
      </Row>
      {answer.jammers.map((jammer, index) => (
        <JammerRow key={index} jammer={jammer} />
      ))}
      <Row name={tell('ask.ownNoise')} looks="is-own">
        {levelText(answer.noiseDbm - answer.noiseRiseDb, 'dBm')}
      </Row>
      <Row name={tell('ask.noise')} looks="is-sum">
        {levelText(answer.noiseDbm, 'dBm')}
      </Row>
      <Row name={tell('ask.ratio')}>{levelText(answer.sinrDb, 'dB')}</Row>
      <Row name={tell('ask.bars')}>
        <BarsSign bars={answer.bars} jammed={answer.verdict === 'jammed'} />
        <span class="for-readers">{tell('ask.barsOf', { bars: answer.bars })}</span>
      </Row>
      <Power answer={answer} />
    </dl>
  );
}

function JammerRow({ jammer }: { readonly jammer: JammerThere }) {
  const tell = useSay();
  const language = useLanguage();
  const meters = metersText(language, jammer.meters);
  const name = tell(`ask.jammer.${jammer.kind}`, { meters, direction: tell(`direction.${jammer.eighth}`) });
  return (
    <Row name={name} looks={`is-wide ${jammer.now === 'on' ? 'is-noise' : ''}`}>
      {jammer.now === 'on' ? levelText(jammer.levelDbm, 'dBm') : tell(`ask.jammer.${jammer.now}`)}
    </Row>
  );
}

/** A phone without service sends nothing, however loud it would have to be. */
function Power({ answer }: { readonly answer: Explanation }) {
  const tell = useSay();
  const word = answer.hasService ? tell(`ask.${answer.loudness}`) : tell('ask.silent');
  return (
    <Row name={tell('ask.power')} looks="is-wide">
      {`${answer.powerDbm} dBm · ${milliwattsText(answer.powerMilliwatts)}`} <small>{word}</small>
    </Row>
  );
}

/** Less than this reads as 0.0. */
const LEAST_DB = 0.05;

function LossRow({ name, db }: { readonly name: string; readonly db: number }) {
  return (
    <Row name={name} looks={Math.abs(db) < LEAST_DB ? 'is-nothing' : ''}>
      {levelText(db, 'dB')}
    </Row>
  );
}

interface RowProps {
  readonly name: string;
  /** `is-wide` has a line of its own even where two rows share one. */
  readonly looks?: string;
  readonly children: ComponentChildren;
}

function Row({ name, looks = '', children }: RowProps) {
  return (
    <div class={`answer-row ${looks}`}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
