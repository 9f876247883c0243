// The story so far as a device keeps it, as data: one schema checks what is read back, and says what is wrong with it.
// Law: what a device gives back is a stranger's; sizes are bounded, and unknown fields are refused.
import * as v from 'valibot';
import { SENTENCES } from '../core/night.ts';
import { jsonOf } from './json.ts';

const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'expected a-z, 0-9 and -'));
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
/** More than anybody carries. */
const pounds = whole(99_999);
const percent = whole(100);
const WORD_MOST = 0xffff_ffff;

const startSchema = v.strictObject({
  moneyPounds: pounds,
  batteryPercent: percent,
  identityPercent: percent,
});

const ledgerSchema = v.strictObject({
  sent: pounds,
  fee: pounds,
  seized: pounds,
  bribed: pounds,
  arrived: pounds,
  out: pounds,
});

/** What a night left behind for the next one. */
const leftSchema = v.strictObject({
  moneyPounds: pounds,
  identityPercent: percent,
  batteryPercent: percent,
  phone: v.picklist(['held', 'hidden', 'lost', 'taken']),
  sim: v.boolean(),
  /** What became of whoever was led; null where nobody was. */
  companion: v.nullable(v.picklist(['home', 'behind', 'taken'])),
});

const livedSchema = v.strictObject({
  levelId: identifier,
  /** In which year it was lived: levels may change. */
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)),
  luck: whole(WORD_MOST),
  outcome: v.picklist(['home', 'taken', 'dawn']),
  sentence: v.picklist(SENTENCES),
  /** Ids of the lines that got through. */
  heard: v.pipe(v.array(identifier), v.maxLength(24)),
  ledger: v.nullable(ledgerSchema),
  left: leftSchema,
});

/** What the phone is that one goes up with: one's own, a new one that was paid for, or a borrowed old one. */
const PHONES = ['own', 'bought', 'borrowed'] as const;

const nextSchema = v.strictObject({
  levelId: identifier,
  /** Null for what the level says. */
  start: v.nullable(startSchema),
  phone: v.picklist(PHONES),
});

const MOST_NIGHTS = 99;

export const storySchema = v.strictObject({
  format: v.literal(1),
  lived: v.pipe(v.array(livedSchema), v.maxLength(MOST_NIGHTS)),
  /** Null once the story is over. */
  next: v.nullable(nextSchema),
});

export type StorySave = v.InferOutput<typeof storySchema>;
export type LivedNight = StorySave['lived'][number];
export type NextNight = NonNullable<StorySave['next']>;
export type NightLeft = LivedNight['left'];

/** Ninety-nine nights of twenty-four lines; anything larger is no story. */
const MOST_SAVE_CHARACTERS = 200_000;

export type StoryRead =
  | { readonly ok: true; readonly save: StorySave | null }
  | { readonly ok: false; readonly error: string };

/** @returns the story, or one sentence that says at which place it is not one. */
export function parseStory(text: string): StoryRead {
  if (text.length > MOST_SAVE_CHARACTERS)
    return refuse(`expected at most ${MOST_SAVE_CHARACTERS} characters, got ${text.length}`);
  const value = jsonOf(text);
  if (value === undefined) return refuse('expected JSON');
  const result = v.safeParse(storySchema, value);
  if (result.success) return { ok: true, save: result.output };
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  return refuse(`${place ? `${place}: ` : ''}${issue.message}`);
}

function refuse(why: string): StoryRead {
  return { ok: false, error: `story: ${why}` };
}
