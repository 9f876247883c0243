// The phone in the hand: bars, the name of the one who is called, and the length of the call.
// Law: drawn twice, as a picture beside the map and as one line on a phone; read out once.
import type { Things } from '../../app/things.ts';
import type { PhoneState } from '../../core/night.ts';
import { wordsIn } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { callTimeText, whereText } from '../../i18n/units.ts';
import { useGame, useLanguage, useReading, useSay, useSteadyReading } from '../context.ts';
import { BatteryShape, BatterySign } from '../parts/BatterySign.tsx';
import { talkOf } from '../talk.ts';

const BARS = [0, 1, 2, 3, 4];
const KEY_ROWS = [0, 1, 2, 3];
const KEY_COLUMNS = [0, 1, 2];

const IN_HAND: PhoneReading['things'] = { phone: 'held', battery: 1, charge: 'good' };

interface PhoneReading {
  readonly state: PhoneState;
  /** The country's own: another light, another name, and a battery that lasts. */
  readonly isLegal: boolean;
  readonly bars: number;
  readonly jammed: boolean;
  readonly name: string;
  readonly below: string;
  readonly lowWord: string;
  readonly things: Pick<Things, 'phone' | 'battery' | 'charge'>;
}

function usePhone(): PhoneReading {
  const { page } = useGame();
  const language = useLanguage();
  const tell = useSay();
  const state = useReading<PhoneState>((hud) => hud.phone, 'off');
  const bars = useReading((hud) => (hud.phone === 'off' ? 0 : hud.bars), 0);
  const jammed = useReading((hud) => hud.jammed, false);
  const time = useReading((hud) => callTimeText(hud.callSeconds), '');
  const isLegal = useReading((hud) => hud.network === 'domestic', false);
  const things = useSteadyReading(
    ({ network, things: { phone, battery, charge } }) =>
      network === 'domestic' ? IN_HAND : { phone, battery, charge },
    IN_HAND,
  );
  const phoneAt = useSteadyReading((hud) => hud.things.phoneAt, null);
  const where = phoneAt ? whereText(language, phoneAt) : '';
  const isOnLine = state === 'inCall' || state === 'ringing';
  const farName = wordsIn(talkOf(page.value, isLegal)?.farName, language);
  const whose = isLegal ? tell('phone.legal') : '';
  return {
    state,
    isLegal,
    bars,
    jammed,
    name: isOnLine ? farName : whose,
    below: state === 'inCall' ? time : tell(stateKey(state, things), { where }),
    lowWord: tell('phone.low'),
    things,
  };
}

/** What matters most of it: where it is, then that it has no charge, then what it does. */
function stateKey(state: PhoneState, { phone, charge }: PhoneReading['things']): MessageKey {
  if (phone !== 'held') return `phone.${phone}`;
  return charge === 'empty' ? 'phone.empty' : `phone.${state}`;
}

export function PhonePicture() {
  const phone = usePhone();
  const isOn = phone.state !== 'off';
  return (
    <svg
      class={`phone-picture ${isOn ? 'is-on' : ''} ${phone.things.phone === 'held' ? '' : 'is-away'} ${phone.isLegal ? 'is-legal' : ''}`}
      viewBox="0 0 78 162"
      aria-hidden="true"
    >
      <defs>
        <radialGradient id="phone-light" class="phone-glow">
          <stop offset="0" stop-opacity=".38" />
          <stop offset=".5" stop-opacity=".12" />
          <stop offset="1" stop-opacity="0" />
        </radialGradient>
        <radialGradient id="phone-screen" cx=".5" cy=".35" r=".9">
          <stop class="phone-bright" offset="0" />
          <stop class="phone-lit" offset=".6" />
          <stop class="phone-dim" offset="1" />
        </radialGradient>
      </defs>
      {isOn && <ellipse cx="39" cy="58" rx="78" ry="86" fill="url(#phone-light)" />}
      <rect class="phone-body" x="1" y="1" width="76" height="160" rx="11" />
      <rect class="phone-slot" x="30" y="7.5" width="18" height="2" rx="1" />
      <rect
        class="phone-screen"
        x="8"
        y="16"
        width="62"
        height="74"
        rx="2.5"
        fill={isOn ? 'url(#phone-screen)' : '#14181D'}
      />
      {isOn ? <ScreenWords phone={phone} /> : <UnlitName isLegal={phone.isLegal} />}
      <PhoneKeys />
    </svg>
  );
}

/** Who is in the phone can be read in the unlit screen, as in one that has only just gone out. */
function UnlitName({ isLegal }: Pick<PhoneReading, 'isLegal'>) {
  const { page } = useGame();
  const language = useLanguage();
  const tell = useSay();
  const name = isLegal ? tell('phone.legal') : wordsIn(page.value?.farName, language);
  return (
    <text class="phone-unlit" x="39" y="57" text-anchor="middle" {...fitting(name)}>
      {name}
    </text>
  );
}

function ScreenWords({ phone }: { readonly phone: PhoneReading }) {
  return (
    <g class="phone-words">
      {BARS.map((i) => (
        <rect
          key={i}
          class={i < phone.bars ? 'bar-full' : 'bar-empty'}
          x={14 + i * 6.4}
          y={38 - i * 3.6}
          width="4"
          height={6 + i * 3.6}
        />
      ))}
      {!phone.isLegal && (
        <g transform="translate(46.5 24) scale(.82)">
          <BatteryShape battery={phone.things.battery} charge={phone.things.charge} />
        </g>
      )}
      {phone.things.charge === 'low' && (
        <text class="phone-low" x="39" y="49" text-anchor="middle">
          {phone.lowWord}
        </text>
      )}
      {phone.jammed && <path class="bars-noise" d={waveOver(11, 34, 36)} />}
      <text class="phone-name" x="39" y="62" text-anchor="middle" {...fitting(phone.name)}>
        {phone.name}
      </text>
      <text
        class={phone.state === 'inCall' ? 'phone-time' : 'phone-state'}
        x="39"
        y="81"
        text-anchor="middle"
      >
        {phone.below}
      </text>
    </g>
  );
}

/** Widths of a letter at full size, and of the screen with a little air, in units of the picture. */
const LATIN_WIDTH = 7.2;
const WIDE_WIDTH = 12.5;
const NAME_WIDTH = 58;

/** A long name stands narrower: nothing is written beside the screen. */
function fitting(name: string): { readonly textLength?: number; readonly lengthAdjust?: 'spacingAndGlyphs' } {
  const width = Array.from(name).reduce(
    (sum, letter) => sum + (letter > '\u1100' ? WIDE_WIDTH : LATIN_WIDTH),
    0,
  );
  return width > NAME_WIDTH ? { textLength: NAME_WIDTH, lengthAdjust: 'spacingAndGlyphs' } : {};
}

function PhoneKeys() {
  return (
    <g class="phone-keys">
      <rect x="26" y="94.5" width="26" height="8" rx="4" />
      {KEY_ROWS.map((row) =>
        KEY_COLUMNS.map((column) => (
          <rect key={column} x={11 + column * 19.4} y={106 + row * 12.6} width="17" height="9.4" rx="3" />
        )),
      )}
    </g>
  );
}

/** The same as one line: bars, name, time. */
export function PhoneLine() {
  const phone = usePhone();
  const tell = useSay();
  const heard = useReading((hud) => hud.linesHeard, 0);
  const total = useReading((hud) => hud.linesTotal, 0);
  return (
    <div class={`phone-line ${phone.state === 'off' ? '' : 'is-on'} ${phone.isLegal ? 'is-legal' : ''}`}>
      <BarsSign bars={phone.bars} jammed={phone.jammed} />
      <span class="for-readers">
        {tell(phone.isLegal ? 'phone.legal.reading' : 'phone.reading', {
          state: tell(`phone.${phone.state}`),
          bars: phone.bars,
        })}{' '}
        {!phone.isLegal && tell('phone.battery', { percent: Math.round(phone.things.battery * 100) })}
        {phone.jammed && ` ${tell('phone.jammed')}`}
      </span>
      {phone.things.phone === 'held' && !phone.isLegal && (
        <BatterySign battery={phone.things.battery} charge={phone.things.charge} />
      )}
      {phone.things.charge === 'low' && <span class="phone-line-low">{phone.lowWord}</span>}
      <span class="phone-line-name">{phone.name}</span>
      <span class={phone.state === 'inCall' ? 'mono' : ''} aria-hidden={phone.state !== 'inCall'}>
        {phone.below}
      </span>
      <span class="phone-line-said">{tell('task.said', { heard, total })}</span>
    </div>
  );
}

/** The bars as a sign; a wave through them says that a jammer's noise drowns what comes. */
export function BarsSign({ bars, jammed }: { readonly bars: number; readonly jammed: boolean }) {
  return (
    <svg class="bars-sign" aria-hidden="true" width="34" height="16" viewBox="0 0 34 16">
      {BARS.map((i) => (
        <rect
          key={i}
          class={i < bars ? 'bar-full' : 'bar-empty'}
          x={i * 6.5}
          y={10 - i * 2.4}
          width="4.4"
          height={4 + i * 2.4}
        />
      ))}
      {jammed && <path class="bars-noise" d={waveOver(0, 9, 31)} />}
    </svg>
  );
}

/** Three waves from the left end on. */
function waveOver(x: number, y: number, width: number): string {
  const half = width / 6;
  return `M${x} ${y}q${half / 2} -7 ${half} 0t${half} 0t${half} 0t${half} 0t${half} 0t${half} 0`;
}
