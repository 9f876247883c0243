// A recorded night in the theatre: the sheet above, the night's time below, and beside it what can be told of it.
// Law: the recording is compared, not trusted; Escape closes what lies on top, and then leaves.
import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { openDialogs } from '../../input/hands.ts';
import { useFace, useGame, useSay } from '../context.ts';
import { GhostPanel } from './Ghosts.tsx';
import { HappenedPanel } from './Happened.tsx';
import { KeyPanel } from './KeyPanel.tsx';
import { LayerPanel } from './Layers.tsx';
import { LuckPanel } from './Luck.tsx';
import { Legend, LookSwitch, PlaceBox } from './OnSheet.tsx';
import { Panel } from './Panel.tsx';
import { SharePanel } from './Share.tsx';
import { Timeline } from './Timeline.tsx';
import { Transport, YourTurn } from './Transport.tsx';
import { isNeededThere, pressInTheatre } from './theatreKeys.ts';
import { useWatching } from './useTheatre.ts';

const PANELS = ['happened', 'luck', 'share', 'ghosts', 'layers', 'keys'] as const;
type PanelName = (typeof PANELS)[number];
type Open = PanelName | 'none';

export function TheatreScreen() {
  const open = useSignal<Open>('none');
  const opener = useRef<HTMLElement | null>(null);
  const look = useWatching((watching) => watching.look, 'night');
  useKeys(open);
  return (
    <div class={`theatre ${look === 'believed' ? 'is-paper' : 'is-night'}`}>
      <PlaceBox />
      <LookSwitch />
      <Legend />
      {open.value === 'none' && <YourTurn />}
      <div class="theatre-margin">
        <Timeline />
        <Transport />
        <Tools open={open} opener={opener} />
      </div>
      <OpenPanel open={open} opener={opener} />
    </div>
  );
}

interface OpenProps {
  readonly open: Signal<Open>;
  readonly opener: { current: HTMLElement | null };
}

function Tools({ open, opener }: OpenProps) {
  const tell = useSay();
  const { isClass } = useFace().visit;
  // A class hands nothing on.
  const panels = PANELS.filter((name) => name !== 'share' || !isClass);
  return (
    <nav class="slip tools" aria-label={tell('tools.title')}>
      {panels.map((name) => (
        <button
          key={name}
          type="button"
          aria-expanded={open.value === name}
          class={`tool is-${name}`}
          onClick={(event) => {
            opener.current = event.currentTarget;
            open.value = open.value === name ? 'none' : name;
          }}
        >
          {tell(`tools.${name}`)}
        </button>
      ))}
    </nav>
  );
}

const TITLES = {
  happened: 'happened.title',
  luck: 'luck.title',
  share: 'share.title',
  ghosts: 'ghosts.title',
  layers: 'layers.title',
  keys: 'keys.theatre',
} as const;

function OpenPanel({ open, opener }: OpenProps) {
  const tell = useSay();
  const name = open.value;
  if (name === 'none') return null;
  return (
    <Panel key={name} title={tell(TITLES[name])} opener={opener} onClose={() => (open.value = 'none')}>
      {contentOf(name)}
    </Panel>
  );
}

function contentOf(name: PanelName) {
  switch (name) {
    case 'happened':
      return <HappenedPanel />;
    case 'luck':
      return <LuckPanel />;
    case 'share':
      return <SharePanel />;
    case 'ghosts':
      return <GhostPanel />;
    case 'layers':
      return <LayerPanel />;
    case 'keys':
      return <KeyPanel />;
    default:
      return name satisfies never;
  }
}

function useKeys(open: Signal<Open>): void {
  const { theatre } = useGame();
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || openDialogs() > 0) return;
      if (event.code === 'Escape') {
        event.preventDefault();
        if (open.value === 'none') theatre.leave();
        else open.value = 'none';
        return;
      }
      const target = event.target instanceof Element ? event.target : null;
      if (isNeededThere(target, event.code)) return;
      if (pressInTheatre(theatre, event)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [theatre, open]);
}
