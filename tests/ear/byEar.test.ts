// Three nights by ear: one who only hears announcements, and only types, calls and comes home.
import { describe, expect, it } from 'vitest';
import { levelOf, worldOf } from '../helpers/testLevels.ts';
import { playByEar } from './listener.ts';
import { liveByEar } from './unseen.ts';

const NIGHTS = ['legal-phone', 'larch-hollow', 'static'];
const LUCKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe.each(NIGHTS)('%s by ear', (id) => {
  it('is come home from under ten lucks, and something was said each time', { timeout: 180_000 }, () => {
    const file = `levels/${id}.json`;
    const lived = LUCKS.map((luck) => liveByEar(levelOf(file), worldOf(file), luck, playByEar));
    expect(lived.map(({ outcome }) => outcome)).toEqual(LUCKS.map(() => 'home'));
    for (const { linesHeard } of lived) expect(linesHeard).toBeGreaterThan(0);
  });
});
