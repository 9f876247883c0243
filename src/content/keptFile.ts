// All that a device keeps of the game, as one file of JSON that a person can read: one schema checks it whole.
// Law: a file from outside is a stranger's; sizes are bounded, unknown fields are refused, and what is wrong is said by
// file, place and mend. Bytes stand in it as base64url.
import * as v from 'valibot';
import { jsonOf } from './json.ts';
import { storySchema } from './storySave.ts';

/** What is kept as a text is never longer; each reader has its own limit besides. */
const MOST_SETTINGS_CHARACTERS = 4000;
const MOST_UNREAD_CHARACTERS = 200_000;
export const MOST_KEPT_RECENT = 100;
const MOST_RECENT_CHARACTERS = 40_000;
/** Of each kind of rows. */
export const MOST_KEPT_ROWS = { runs: 500, proven: 400, messages: 100 } as const;
const MOST_MESSAGE_CHARACTERS = 8000;
const MOST_RECORDING_LETTERS = 700_000;
const MOST_PROOF_LETTERS = 90_000;
/** The year 10889. */
const LAST_MS = 0xffff_ffff_ffff;

const letters = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most, `expected at most ${most} letters`),
    v.regex(/^[\w-]*$/, 'expected base64url: A-Z, a-z, 0-9, - and _'),
  );
const key = v.pipe(
  v.string(),
  v.nonEmpty('expected a name'),
  v.maxLength(200, 'expected at most 200 characters'),
);
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_MS));
const fields = (most: number) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.check((value) => isWithin(value, most), `expected at most ${most} characters`),
  );

const runSchema = v.strictObject({
  id: key,
  name: v.pipe(v.string(), v.maxLength(1000)),
  savedAt: moment,
  linesHeard: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24))),
  recording: letters(MOST_RECORDING_LETTERS),
});

const provenSchema = v.strictObject({
  key,
  variant: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
  keptAt: v.pipe(v.number(), v.finite()),
  proof: letters(MOST_PROOF_LETTERS),
});

const messageSchema = v.strictObject({ id: key, message: fields(MOST_MESSAGE_CHARACTERS) });

const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `expected at most ${most}`));

const fileSchema = v.strictObject({
  format: v.literal('the-far-end', 'expected "the-far-end": choose a file that this game has saved'),
  version: v.literal(1, 'expected 1: the file is of another edition of the game'),
  settings: v.nullable(fields(MOST_SETTINGS_CHARACTERS)),
  story: v.nullable(storySchema),
  storyUnread: v.nullable(v.pipe(v.string(), v.maxLength(MOST_UNREAD_CHARACTERS))),
  recent: v.nullable(
    v.pipe(
      list(v.record(v.string(), v.unknown()), MOST_KEPT_RECENT),
      v.check(
        (value) => isWithin(value, MOST_RECENT_CHARACTERS),
        `expected at most ${MOST_RECENT_CHARACTERS} characters`,
      ),
    ),
  ),
  runs: list(runSchema, MOST_KEPT_ROWS.runs),
  proven: list(provenSchema, MOST_KEPT_ROWS.proven),
  messages: list(messageSchema, MOST_KEPT_ROWS.messages),
});

export type KeptFile = v.InferOutput<typeof fileSchema>;

export type KeptFileRead =
  | { readonly ok: true; readonly file: KeptFile }
  /** @example "saved.json: runs.2.savedAt: expected …" */
  | { readonly ok: false; readonly error: string };

/** @returns true for what a file may hold under this name: whoever writes one asks the reader's own schema. */
export function fits<Name extends keyof KeptFile>(name: Name, value: unknown): value is KeptFile[Name] {
  return v.is(fileSchema.entries[name], value);
}

/** @param name of the file, for whoever must say where it ended. */
export function parseKeptFile(name: string, text: string): KeptFileRead {
  const value = jsonOf(text);
  if (value === undefined)
    return refuse(name, 'text', 'expected JSON: the file may be cut short, or be another one');
  const result = v.safeParse(fileSchema, value);
  if (result.success) return { ok: true, file: result.output };
  const [issue] = result.issues;
  return refuse(name, v.getDotPath(issue) ?? 'file', issue.message);
}

export function refuse(
  name: string,
  place: string,
  mend: string,
): { readonly ok: false; readonly error: string } {
  return { ok: false, error: `${name}: ${place}: ${mend}` };
}

/** What is nested deeper than can be written is too long as well. */
function isWithin(value: unknown, mostCharacters: number): boolean {
  try {
    return JSON.stringify(value).length <= mostCharacters;
  } catch {
    return false;
  }
}
