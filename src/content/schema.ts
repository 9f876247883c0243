// The shape of a level file, as data: one schema checks it, names what is wrong, and writes level.schema.json.
// Law: whatever comes from outside passes here first; sizes are bounded, and unknown fields are refused.
import * as v from 'valibot';
import { SIDES } from '../core/terrain/side.ts';
import { SEASONS, WEATHERS } from '../core/world.ts';
import { FORMS } from './terrain/form.ts';
import { ROCKS } from './terrain/rock.ts';
import { isLanguageCode } from './words.ts';

const words = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
/** English and Korean, and any other language by its code. */
const told = (longest: number) =>
  v.pipe(
    v.objectWithRest({ en: words(longest), ko: words(longest) }, words(longest)),
    v.check(
      (spoken) => Object.keys(spoken).every(isLanguageCode),
      'expected codes of languages such as en, ko, pt-BR',
    ),
  );
const identifier = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'expected a-z, 0-9 and -, at most 40'),
);
const number = (least: number, most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as 01:30'));
const SHEET_CELLS = 320;
const cells = number(0, SHEET_CELLS - 1);
const place = v.strictObject({ x: cells, y: cells });
const listOf = <T extends v.GenericSchema>(item: T, least: number, most: number) =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(most));

const landSchema = v.strictObject({
  seed: v.pipe(v.string(), v.maxLength(200)),
  villageU: v.optional(number(0.1, 0.9)),
  cityU: v.optional(number(0.1, 0.9)),
  reliefMeters: v.optional(number(300, 700)),
  /** What the land is like as a whole; a valley unless it says otherwise. */
  form: v.optional(v.picklist(FORMS)),
  /** Which way the border river runs; east unless it says otherwise. */
  riverRuns: v.optional(v.picklist(['east', 'west'])),
  /** The side of the sheet on which the far bank lies; north unless it says otherwise. The whole land is turned. */
  farBank: v.optional(v.picklist(SIDES)),
  /** What the mountains are made of: how close the valleys lie, how sharp the ridges are, how many brooks there are. */
  rock: v.optional(v.picklist(ROCKS)),
  /** How far from the far edge the river has its middle, as a share of the sheet. */
  riverV: v.optional(number(0.13, 0.3)),
  /** Times as winding and as wide as the form's own river. */
  riverBends: v.optional(number(0.2, 2)),
  riverWidth: v.optional(number(0.6, 1.6)),
  /** How far from the river's middle the village would like to lie, in meters. */
  villageMeters: v.optional(number(120, 500)),
});

/** Where a sector antenna looks; without one the antenna sends the same all round. */
const sectorSchema = v.strictObject({ azimuthDeg: number(0, 360), beamDeg: number(20, 180) });

const towerSchema = v.strictObject({
  id: identifier,
  x: cells,
  y: cells,
  mastMeters: number(5, 120),
  eirpDbm: number(-20, 60),
  sector: v.optional(sectorSchema),
  /** Whose telephones it serves; those of the far bank unless it says otherwise. */
  network: v.optional(v.picklist(['foreign', 'domestic'])),
});

/** On at a time of the night, for so long, then off for so long, and again; off for 0 minutes is never. */
const scheduleSchema = v.strictObject({
  on: clockTime,
  onMinutes: number(1, 600),
  offMinutes: number(0, 600),
});

const jammerSchema = v.strictObject({
  id: identifier,
  mastMeters: number(2, 60),
  eirpDbm: number(-40, 60),
  sector: v.optional(sectorSchema),
  schedule: v.optional(scheduleSchema),
  /** With several it rides on a truck, from each to the next and from the last to the first. */
  stands: listOf(place, 1, 8),
  standMinutes: v.optional(number(1, 600)),
});

const finderSchema = v.strictObject({ id: identifier, x: cells, y: cells, mastMeters: number(2, 60) });

/** What a line gives to those who wait on the far bank, once it was heard. */
const BRINGS = ['proof', 'health', 'kin', 'money', 'danger', 'next', 'goodbye'] as const;

const lineSchema = v.strictObject({
  id: identifier,
  voice: v.picklist(['caller', 'farEnd']),
  clearSeconds: number(1, 20),
  /** How much it tells about who speaks, if said plainly: 0 (nothing) to 1 (a name). */
  tells: v.optional(number(0, 1)),
  /** Which of their questions it answers. */
  brings: v.optional(v.picklist(BRINGS)),
  /** The same said so that a stranger learns nothing; without it the plain words serve. */
  guarded: v.optional(told(200)),
  words: told(200),
});

/** Where reports are carried to; the first one unless a hunter names another. */
const commandSchema = v.strictObject({ id: identifier, x: cells, y: cells });

const hunterSchema = v.strictObject({
  id: identifier,
  kind: v.optional(v.picklist(['hand', 'plain', 'truck'])),
  command: v.optional(identifier),
  round: listOf(place, 1, 12),
});

/** Off at a time of the night, over some places to another; without a place it leads home. */
const errandSchema = v.strictObject({
  at: clockTime,
  by: v.optional(listOf(place, 1, 16)),
  place: v.optional(place),
});

const neighborSchema = v.strictObject({
  id: identifier,
  /** The watch walks the village by duty, and knocks. */
  kind: v.optional(v.picklist(['villager', 'watch'])),
  age: v.optional(v.picklist(['child', 'adult', 'old'])),
  /** His door is that of the house nearest to here. */
  home: place,
  /** Where the night finds him; without it he is at home. */
  found: v.optional(place),
  errands: listOf(errandSchema, 1, 24),
});

/** The country's own phone: whom one can call with it, and where the other phone lies under a stone. */
const legalPhoneSchema = v.strictObject({
  name: told(20),
  lines: listOf(lineSchema, 1, 12),
  foreignPhone: place,
});

/** Money sent from abroad through a broker, who keeps at most three tenths of it. */
const transferSchema = v.strictObject({
  sentPounds: v.pipe(v.number(), v.integer(), v.minValue(700), v.maxValue(5000)),
  feeShare: number(0, 0.3),
  broker: place,
  /** The line of the call after which the broker hands it over. */
  agreedLine: identifier,
  stoppedChance: v.optional(number(0, 1)),
});

const companionSchema = v.strictObject({
  id: identifier,
  age: v.optional(v.picklist(['child', 'adult', 'old'])),
  /** Where this one waits to be led. */
  waits: place,
});

const MOST_NEIGHBORS = 24;
const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_NEIGHBORS));

export const levelSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: identifier,
  sheetNumber: words(8),
  year: v.pipe(number(2011, 2016), v.integer()),
  title: told(60),
  place: told(40),
  river: told(40),
  before: told(600),
  clock: v.strictObject({ start: clockTime, firstLight: clockTime }),
  land: landSchema,
  season: v.optional(v.picklist(SEASONS)),
  weather: v.optional(v.picklist(WEATHERS)),
  /** Light of the moon, 0 (new) to 1 (full). */
  moon: v.optional(number(0, 1)),
  /** Which of the story's nights it is; a night without one stands by itself. */
  chapter: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
  /** Systems of the game that this night is about: their facts are told after it. */
  about: v.optional(listOf(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(19)), 0, 6)),
  overlook: place,
  /** What one sets out with: pounds, and a battery from 0 to 1. */
  money: v.optional(number(0, 10000)),
  battery: v.optional(number(0.05, 1)),
  towers: listOf(towerSchema, 1, 6),
  jammers: v.optional(listOf(jammerSchema, 0, 8)),
  commands: v.optional(listOf(commandSchema, 1, 4)),
  hunters: listOf(hunterSchema, 0, 24),
  finders: v.optional(listOf(finderSchema, 0, 8)),
  neighbors: v.optional(listOf(neighborSchema, 0, MOST_NEIGHBORS)),
  /** How many of the neighbors report and how many warn; the others look away. Who does is the night's luck. */
  traits: v.optional(v.strictObject({ reports: share, warns: share })),
  /** When there is a knock at every door. */
  rounds: v.optional(listOf(v.strictObject({ at: clockTime }), 0, 8)),
  legalPhone: v.optional(legalPhoneSchema),
  transfer: v.optional(transferSchema),
  companion: v.optional(companionSchema),
  call: v.strictObject({ name: told(20), lines: listOf(lineSchema, 1, 24) }),
});

export type Level = v.InferOutput<typeof levelSchema>;
