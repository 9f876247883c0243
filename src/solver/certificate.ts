// The certificate of a free night: bots win it before anyone is offered it, and one of their nights is the proof.
// Law: the same seed gives the same night and the same proof everywhere; no seed is tried more than twelve times.
import { outsideBand } from '../content/free/band.ts';
import type { Ground } from '../content/free/ground.ts';
import { landIndexOf, landOf } from '../content/free/land.ts';
import { type Measures, measure } from '../content/free/measures.ts';
import { peopleFreeNight } from '../content/free/night.ts';
import { type Difficulty, type FreeOptions, type FreeRecipe, MOST_VARIANTS } from '../content/free/recipe.ts';
import { survey } from '../content/free/survey.ts';
import type { Level } from '../content/schema.ts';
import { buildWorld, growLand } from '../content/world.ts';
import { beginNight } from '../core/begin.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { step } from '../core/step.ts';
import type { World } from '../core/world.ts';
import { Recorder } from '../replay/record.ts';
import type { Recording } from '../replay/recording.ts';
import type { Bot } from './bot.ts';
import { Planner } from './planner.ts';
import { CAREFUL, EXPERT } from './style.ts';

/** The expert must win under so many of these lucks; the careful bot under at least one of its own. */
const EXPERT_LUCKS = [1, 2, 3, 4, 5] as const;
const EXPERT_WINS = 3;
const CAREFUL_LUCKS = [1, 2, 3, 4, 5, 6] as const;
/** Of the work at a proof: mostly the careful bot's first night is one that it wins. */
const EXPERT_SHARE = 0.8;
/** A night is won at home, with all lines said but this many that did not get through. */
const LINES_LOST = 1;

export interface Certificate {
  readonly recipe: FreeRecipe;
  readonly level: Level;
  readonly world: World;
  readonly measures: Measures;
  /** False only where none of all tries could be won: then this is the last of them. */
  readonly certified: boolean;
  /** The expert's first night that was won; null where there is none. */
  readonly proof: Recording | null;
  /** Why each try before this one was passed over. */
  readonly passedOver: readonly string[];
}

/** Called as the work goes on: which try it is, what is being done, and how much of that is done, 0 to 1. */
export type OnCertifying = (variant: number, step: 'land' | 'people' | 'proof', share: number) => void;

/** One try of a seed: the night that it makes, and the proof; or in words why it is passed over. */
export interface Attempt {
  readonly recipe: FreeRecipe;
  readonly level: Level;
  readonly world: World;
  readonly measures: Measures;
  readonly proof: Recording | null;
  readonly passedOver: string;
}

/**
 * The tries of one seed. What comes of a try depends on its number alone: two who share the work make tries side by
 * side, and the lowest with a proof counts once all below it were passed over.
 */
export class Tries {
  readonly #asked: Omit<FreeRecipe, 'variant'>;
  #ground: Ground | null = null;
  #landIndex = -1;

  constructor(key: string, difficulty: Difficulty, options: FreeOptions) {
    this.#asked = { key, difficulty, options };
  }

  make(variant: number, onStep: OnCertifying = () => {}): Attempt {
    const recipe: FreeRecipe = { ...this.#asked, variant };
    const ground = this.#groundOf(recipe, onStep);
    onStep(variant, 'people', 0);
    const level = peopleFreeNight(recipe, ground);
    const world = buildWorld(level, (_, share) => onStep(variant, 'people', share), ground.sheet);
    const measures = measure(world, ground);
    const night = { recipe, level, world, measures };
    const outside = outsideBand(measures, recipe);
    if (outside.length > 0) return { ...night, proof: null, passedOver: outside.join(' ') };
    const trial = prove(world, (share) => onStep(variant, 'proof', share));
    return typeof trial === 'string'
      ? { ...night, proof: null, passedOver: trial }
      : { ...night, proof: trial, passedOver: '' };
  }

  /** Tries that share a land have it grown once, as long as they follow one another. */
  #groundOf(recipe: FreeRecipe, onStep: OnCertifying): Ground {
    const landIndex = landIndexOf(recipe.variant);
    if (!this.#ground || landIndex !== this.#landIndex)
      this.#ground = survey(growLand(landOf(recipe), (_, share) => onStep(recipe.variant, 'land', share)));
    this.#landIndex = landIndex;
    return this.#ground;
  }
}

export function certify(
  key: string,
  difficulty: Difficulty,
  options: FreeOptions,
  onStep: OnCertifying = () => {},
): Certificate {
  const tries = new Tries(key, difficulty, options);
  const reasons: string[] = [];
  for (let variant = 0; ; variant++) {
    const { passedOver, ...night } = tries.make(variant, onStep);
    const certified = night.proof !== null;
    if (certified || variant === MOST_VARIANTS - 1) return { ...night, certified, passedOver: reasons };
    reasons.push(passedOver);
  }
}

/** @returns the proof, or in a word why there is none. */
function prove(world: World, onShare: (share: number) => void): Recording | string {
  let proof: Recording | null = null;
  let wins = 0;
  let losses = 0;
  for (const luck of EXPERT_LUCKS) {
    const recording = liveToWin(world, luck, new Planner(world, EXPERT));
    if (recording) wins++;
    else losses++;
    proof ??= recording;
    onShare((EXPERT_SHARE * (wins + losses)) / EXPERT_LUCKS.length);
    if (wins >= EXPERT_WINS) break;
    if (losses > EXPERT_LUCKS.length - EXPERT_WINS) return 'expert';
  }
  if (!proof) return 'expert';
  for (const [tried, luck] of CAREFUL_LUCKS.entries()) {
    if (liveToWin(world, luck, new Planner(world, CAREFUL))) return proof;
    // Whoever waits hears of each night that was lived.
    onShare(EXPERT_SHARE + ((1 - EXPERT_SHARE) * (tried + 1)) / CAREFUL_LUCKS.length);
  }
  return 'careful';
}

/** @returns the night as recorded if it was won. */
function liveToWin(world: World, luck: number, bot: Bot): Recording | null {
  const night = beginNight(world, luck);
  const recorder = new Recorder(night);
  while (night.outcome === 'none') {
    const commands = bot.decide(night);
    step(night, commands);
    recorder.add(commands, night);
  }
  return isWon(night) ? recorder.finish(night) : null;
}

function isWon({ outcome, call, world }: ReadonlyNight): boolean {
  const heard = call.heardByLine.reduce((sum, each) => sum + each, 0);
  return outcome === 'home' && heard >= world.call.length - LINES_LOST;
}
