import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { Doors } from '../../src/app/doors.ts';
import type { Rooms } from '../../src/app/rooms.ts';

/** Rooms that write down what is asked of them. */
function rooms() {
  const asked: string[] = [];
  const note =
    (deed: string) =>
    (...words: unknown[]) =>
      asked.push([deed, ...words].join(' '));
  const made = {
    theatre: { watching: signal(null), leap: note('leap'), link: async () => 'a link' },
    library: { runs: signal([{ id: 'one' }]), open: note('open') },
    sheets: { chosen: signal('static'), turnTo: note('turnTo') },
  } as unknown as Rooms;
  return { asked, made };
}

describe('rooms that are not here yet', () => {
  it('are empty, and are wanted as soon as something is asked of them', async () => {
    let wanted = 0;
    const doors = new Doors(() => wanted++);
    expect([doors.library.runs.value, doors.sheets.chosen.value, doors.theatre.ghosts.value]).toEqual([
      null,
      '',
      [],
    ]);
    expect(await doors.theatre.link()).toBeNull();
    expect(wanted).toBe(0);
    doors.library.open('one');
    expect(wanted).toBe(1);
  });

  it('do what was asked of them in its order once they are here, and everything later at once', () => {
    const doors = new Doors(() => {});
    const { asked, made } = rooms();
    doors.library.open('one');
    doors.theatre.leap(1);
    doors.open(made);
    expect(asked).toEqual(['open one', 'leap 1']);
    doors.sheets.turnTo('larch-hollow');
    expect(asked.at(-1)).toBe('turnTo larch-hollow');
  });

  it('call nobody back who took another way meanwhile; what else was asked of them is done', () => {
    const doors = new Doors(() => {});
    const { asked, made } = rooms();
    const lead = (where: string) => doors.lead(() => asked.push(where));
    lead('to a link');
    doors.library.open('one');
    doors.unwish();
    lead('to the library');
    doors.theatre.leap(1);
    lead('to another link');
    doors.open(made);
    expect(asked).toEqual(['open one', 'to the library', 'leap 1', 'to another link']);
    doors.unwish();
    lead('at once');
    expect(asked.at(-1)).toBe('at once');
  });

  it('are read through doors that were looked at before', () => {
    const doors = new Doors(() => {});
    const { runs } = doors.library;
    const seen: (number | undefined)[] = [];
    const stop = runs.subscribe((kept) => seen.push(kept?.length));
    doors.open(rooms().made);
    stop();
    expect(seen).toEqual([undefined, 1]);
  });
});
