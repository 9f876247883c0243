// Frames that come slowly because of the page are told from those that come slowly because of the screen.
import { describe, expect, it } from 'vitest';
import { FrameTime } from '../../src/view/frameTime.ts';

function needing(ms: number): FrameTime {
  const time = new FrameTime();
  time.begin(1000);
  time.end(1000 + ms);
  return time;
}

describe('time to spare', () => {
  it('is made where frames come soon, however little each needs', () => {
    expect(needing(1).isSpareOf(16.7)).toBe(true);
    expect(needing(12).isSpareOf(16.7)).toBe(true);
  });

  it('is made in slow frames only where the page is what makes them slow', () => {
    expect(needing(20).isSpareOf(40)).toBe(true);
    for (const ms of [3, 9, 11]) expect(needing(ms).isSpareOf(33.3)).toBe(false);
    expect(new FrameTime().isSpareOf(33.3)).toBe(false);
  });
});
