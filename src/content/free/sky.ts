// Step 8, sky: weather and moon of a free night.
// Law: snow falls only in winter; the fog that one asks for is there.
import type { Level } from '../schema.ts';
import { roll } from '../terrain/chance.ts';
import { chanceOf } from './chance.ts';
import type { FreeRecipe } from './recipe.ts';

export function skyOf(
  recipe: FreeRecipe,
  season: Level['season'],
): Required<Pick<Level, 'weather' | 'moon'>> {
  const chance = chanceOf(recipe, 'sky');
  const moon = Math.round(roll(chance) * 10) / 10;
  const draw = roll(chance);
  if (recipe.options.fog) return { weather: 'fog', moon };
  if (draw < 0.45) return { weather: 'clear', moon };
  if (draw < 0.72) return { weather: 'cloud', moon };
  if (draw < 0.86) return { weather: 'wind', moon };
  return { weather: season === 'winter' ? 'snow' : 'rain', moon };
}
