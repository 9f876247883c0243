// What playing by ear is given of the game, and how a key's question is asked of it.
// Law: the game's own door for actions; a frame is read and never kept.

import type { Query } from '../../app/ear/query.ts';
import { cuesHeard, scanAround } from '../../app/ear/scan.ts';
import type { Game } from '../../app/game.ts';
import type { Asking } from '../../input/action.ts';
import type { Ear, EarHouse } from './ear.ts';

export function earHouse(game: Game): Omit<EarHouse, 'speak'> {
  const night = () => game.frame()?.night ?? null;
  const goal = () => game.frame()?.goal ?? null;
  return {
    act: (action) => game.ear.order(() => game.act(action)),
    night,
    goal,
    page: () => game.page.peek(),
    language: () => game.settings.peek().language,
    settings: () => game.settings.peek(),
    tidings: (now) => game.tidings(now),
    isOpen: () => game.ear.line.peek(),
    turned: (isUnderWay) => {
      game.ear.isUnderWay = isUnderWay;
    },
    used: () => {
      game.ear.isUsed = true;
    },
    scan: () => {
      const now = night();
      if (now) game.ear.sound({ kind: 'scan', cues: cuesHeard(now, scanAround(now, goal())) });
    },
  };
}

const QUERY_OF: Readonly<Record<Exclude<Asking, 'scan'>, Query>> = {
  askWhere: 'where',
  askWay: 'way',
  askDanger: 'danger',
  askSignal: 'signal',
  askExposure: 'exposure',
  askEvents: 'events',
  askTask: 'task',
  askCall: 'call',
  askThings: 'things',
  askTime: 'time',
  askHelp: 'help',
};

export function askOf(ear: Ear, asking: Asking): void {
  if (asking === 'scan') ear.scan();
  else ear.ask(QUERY_OF[asking]);
}
