import { describe, expect, it } from 'vitest';
import type { Theatre, WatchChange } from '../../src/app/theatre.ts';
import { pressInTheatre } from '../../src/ui/theatre/theatreKeys.ts';

/** A theatre that writes down what it was asked. */
function theatreAt(tick: number, speed = 1) {
  const asked: (WatchChange | { leap: number })[] = [];
  const watching = { tick, lastTick: 100, playing: false, speed };
  const theatre = {
    watching: { peek: () => watching },
    watch: (change: WatchChange) => asked.push(change),
    leap: (leap: number) => asked.push({ leap }),
  } as unknown as Theatre;
  const press = (code: string, shiftKey = false) => pressInTheatre(theatre, { code, shiftKey });
  return { asked, press };
}

describe('the keys of the theatre', () => {
  it('play and pause, step a tick, and leap from event to event', () => {
    const { asked, press } = theatreAt(50);
    for (const code of ['Space', 'KeyK', 'ArrowLeft', 'ArrowRight', 'Comma', 'Period']) press(code);
    press('ArrowRight', true);
    expect(asked).toEqual([
      { playing: true },
      { playing: true },
      { playing: false, tick: 49 },
      { playing: false, tick: 51 },
      { leap: -1 },
      { leap: 1 },
      { leap: 1 },
    ]);
  });

  it('never step past either end', () => {
    const first = theatreAt(0);
    first.press('ArrowLeft');
    const last = theatreAt(100);
    last.press('ArrowRight');
    expect([...first.asked, ...last.asked]).toEqual([
      { playing: false, tick: 0 },
      { playing: false, tick: 100 },
    ]);
  });

  it('change the speed by what there is, and stay at the fastest and the slowest', () => {
    const speedAfter = (speed: number, code: string) => {
      const { asked, press } = theatreAt(1, speed);
      press(code);
      return asked[0];
    };
    expect(speedAfter(1, 'ArrowUp')).toEqual({ speed: 2 });
    expect(speedAfter(8, 'ArrowUp')).toEqual({ speed: 8 });
    expect(speedAfter(0.25, 'ArrowDown')).toEqual({ speed: 0.25 });
  });

  it('show the whole sheet, choose the sheet by number, and leave every other key alone', () => {
    const { asked, press } = theatreAt(1);
    press('KeyM');
    for (const code of ['Digit1', 'Digit2', 'Numpad3']) expect(press(code)).toBe(true);
    for (const code of ['Digit4', 'KeyW', 'Enter', 'Tab']) expect(press(code)).toBe(false);
    expect(asked).toEqual([{ wholeSheet: true }, { look: 'night' }, { look: 'believed' }, { look: 'both' }]);
  });
});
