// Step 7, broker: money from abroad waits on the hill, off the straight way home and away from every round's start.
// Law: the broker stands where one can walk to, and hands over only after the line that names the money.
import { apart } from '../../core/terrain/apart.ts';
import type { Level } from '../schema.ts';
import { chanceOf, oneOf, wholeBetween } from './chance.ts';
import type { Ground } from './ground.ts';
import type { FreeRecipe } from './recipe.ts';
import type { Spot } from './spots.ts';

/** From the spot, and from home, in cells. */
const FROM_SPOT_CELLS = [8, 40] as const;
const FROM_HOME_CELLS = 26;
const FROM_AGENT_CELLS = 36;
const STOPPED_CHANCE = 0.15;

export function placeBroker(
  recipe: FreeRecipe,
  { nodes, home }: Ground,
  spots: readonly Spot[],
  hunters: Level['hunters'],
  agreedLine: string | undefined,
): Level['transfer'] {
  const spot = spots[0];
  if (!recipe.options.broker || !agreedLine) return undefined;
  const chance = chanceOf(recipe, 'broker');
  const near = nodes.filter((node) => {
    if (node.fromHomeCells < FROM_HOME_CELLS) return false;
    const cells = apart(node, spot ?? home);
    if (spot && (cells < FROM_SPOT_CELLS[0] || cells > FROM_SPOT_CELLS[1])) return false;
    return hunters.every(({ round }) => round.every((point) => apart(point, node) >= FROM_AGENT_CELLS));
  });
  const place = near.length > 0 ? oneOf(chance, near) : nodes[0];
  if (!place) return undefined;
  return {
    sentPounds: 700 + 50 * wholeBetween(chance, 0, 20),
    feeShare: wholeBetween(chance, 20, 30) / 100,
    broker: { x: place.x, y: place.y },
    agreedLine,
    stoppedChance: STOPPED_CHANCE,
  };
}
