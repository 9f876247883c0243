// The chain of checksums: what stands in a recording depends on all of the night before it, on both lanes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checksum, checksum, mixed } from '../../src/core/checksum.ts';
import { CHECK_EVERY_TICKS } from '../../src/core/rules.ts';
import { CHAIN_START } from '../../src/replay/chain.ts';
import { Player } from '../../src/replay/play.ts';
import { playShortNight, shortWorld } from './shortNight.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });
const sum = fc.record({ high: word, low: word });
const turned = ({ high, low }: Checksum, bit: number): Checksum =>
  bit < 32 ? { high, low: (low ^ (1 << bit)) >>> 0 } : { high: (high ^ (1 << (bit - 32))) >>> 0, low };

describe('the chain of checksums', () => {
  it('is another from where one bit was another, with both lanes, to its end', () => {
    fc.assert(
      fc.property(fc.array(sum, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(63), (sums, at, bit) => {
        const index = at % sums.length;
        const others = sums.map((each, i) => (i === index ? turned(each, bit) : each));
        const [chain, other] = [chainOf(sums), chainOf(others)];
        expect(other.slice(0, index)).toEqual(chain.slice(0, index));
        for (let i = index; i < sums.length; i++) expect(other[i]).not.toEqual(chain[i]);
      }),
    );
  });

  it('has an order', () => {
    const [a, b] = [
      { high: 1, low: 2 },
      { high: 3, low: 4 },
    ];
    expect(chainOf([a, b])[1]).not.toEqual(chainOf([b, a])[1]);
  });

  it('is what a recording holds: its low lanes, and its last link whole', () => {
    const world = shortWorld();
    for (const ticks of [0, 63, 64, 128, 900]) {
      const recording = playShortNight(world, ticks);
      const player = new Player(recording, world);
      const sums: Checksum[] = [];
      while (!player.done) {
        player.next();
        if (player.night.tick % CHECK_EVERY_TICKS === 0) sums.push(checksum(player.night));
      }
      const chain = chainOf([...sums, checksum(player.night)]);
      expect(recording.checksum).toEqual(chain.at(-1));
      expect([...recording.checkpoints]).toEqual(chain.slice(0, -1).map(({ low }) => low));
    }
  });
});

function chainOf(sums: readonly Checksum[]): Checksum[] {
  const chain: Checksum[] = [];
  for (const each of sums) chain.push(mixed(chain.at(-1) ?? CHAIN_START, each));
  return chain;
}
