// The thumbs' side of the sheet: a stick or what stands in its place, one big button for what matters now, and four small ones.
// Law: every target is at least 48 px; the ring shows how far the line is said.

import type { HudState, Primary } from '../../app/hud.ts';
import { isOnlyTold } from '../../app/meaning.ts';
import { useGame, useReading, useSay } from '../context.ts';
import { Later } from '../Later.tsx';
import { ActionButton } from '../parts/ActionButton.tsx';
import { LowSign, PhoneSign, RunSign } from '../parts/signs.tsx';

/** What concerns the call is amber; the rest is bone. */
const OF_THE_CALL: readonly Primary[] = ['call', 'speak', 'speaking', 'listen'];

export function Controls() {
  const { walking } = useGame().settings.value;
  return (
    <div class={`controls walks-by-${walking}`}>
      {walking === 'stick' && <Stick />}
      {walking === 'pad' && <Later piece="WalkPad" />}
      <div class="small-buttons">
        <SmallButtons />
      </div>
      <PrimaryButton />
    </div>
  );
}

/** A picture of the thumb: what moves it writes --stick-x and --stick-y on the root element. */
function Stick() {
  return (
    <div class="stick" aria-hidden="true">
      <svg aria-hidden="true" viewBox="-52 -52 104 104">
        <circle class="stick-ring" r="51" />
        <circle class="stick-inner" r="36" />
        <path class="stick-ticks" d="M0-52V-45M0 52V45M-52 0H-45M52 0H45" />
      </svg>
      <div class="stick-knob" />
    </div>
  );
}

function SmallButtons() {
  const tell = useSay();
  const isLow = useReading((hud) => hud.low, false);
  const isRunning = useReading((hud) => hud.running, false);
  const isOnLine = useReading((hud) => hud.phone === 'inCall' || hud.phone === 'ringing', false);
  const isPhoneOff = useReading((hud) => hud.phone === 'off', true);
  const isUrgent = useReading((hud) => hud.task === 'hangUp', false);
  return (
    <>
      <ActionButton action="toggleLow" class="small-button" pressed={isLow}>
        <span class="small-ring">
          <LowSign />
        </span>
        <span class="small-name">{tell('action.low')}</span>
      </ActionButton>
      <ActionButton action="toggleRun" class="small-button" pressed={isRunning}>
        <span class="small-ring">
          <RunSign />
        </span>
        <span class="small-name">{tell('action.run')}</span>
      </ActionButton>
      <ThirdButton isOnLine={isOnLine} />
      <ActionButton
        action="hangUp"
        class={`pill-button hang-up ${isUrgent ? 'is-urgent' : ''}`}
        idle={isPhoneOff}
      >
        {tell(isOnLine ? 'action.hangUp' : 'action.putAway')}
      </ActionButton>
      <Later piece="LetPassButton" whenHere />
    </>
  );
}

/** On the line one chooses how to speak; before and after it, what to do with one's things. */
function ThirdButton({ isOnLine }: { readonly isOnLine: boolean }) {
  const tell = useSay();
  const isGuarded = useReading((hud) => hud.guarded, false);
  // Guarded words are for the call abroad: nobody takes down the other one here.
  const isInside = useReading((hud) => hud.network === 'domestic', false);
  if (!isOnLine || isInside)
    return (
      <ActionButton action="things" class="pill-button">
        {tell('action.things')}
      </ActionButton>
    );
  return (
    <ActionButton action="toggleGuarded" class="pill-button" pressed={isGuarded}>
      {tell('action.guarded')}
    </ActionButton>
  );
}

function PrimaryButton() {
  const tell = useSay();
  const primary = useReading<Primary>((hud) => hud.primary, 'takePhone');
  const said = useReading(shareSaid, 0);
  const isInside = useReading((hud) => hud.network === 'domestic', false);
  const look = OF_THE_CALL.includes(primary) && !isInside ? 'is-of-the-call' : '';
  return (
    <ActionButton action="primary" class={`primary-button ${look}`} idle={isOnlyTold(primary)}>
      <svg class="primary-ring" viewBox="-52 -52 104 104" aria-hidden="true">
        <circle class="ring-base" r="50" />
        <circle
          class="ring-said"
          r="50"
          pathLength={1}
          stroke-dasharray={`${said} 1`}
          transform="rotate(-90)"
        />
      </svg>
      {primary === 'takePhone' ? <PhoneSign /> : <Later piece="PrimarySign" whenHere />}
      <span class="primary-name">{tell(`action.${primary}`)}</span>
    </ActionButton>
  );
}

function shareSaid(hud: HudState): number {
  const line = hud.lines.at(-1);
  if (!line || line.done || hud.phone !== 'inCall') return 0;
  return Math.round(line.spoken * 200) / 200;
}
