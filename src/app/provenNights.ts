// The nights that were proven on this device: which try of a seed it was, and the recording that wins it.
// Law: read as a stranger's, and lived again before it is believed; what cannot be read or kept is simply not known, and
// nobody waits long for the device.
import { type FreeRecipe, freeIdOf, MOST_VARIANTS } from '../content/free/recipe.ts';
import { GENERATOR_VERSION } from '../content/free/version.ts';
import { RULES_VERSION } from '../core/rules.ts';
import type { Database } from '../platform/database.ts';
import { decodeRecording } from '../replay/format.ts';
import type { Recording } from '../replay/recording.ts';
import type { Seed } from './freeWork.ts';

export interface ProvenNight {
  readonly recipe: FreeRecipe;
  readonly proof: Recording;
  readonly bytes: Uint8Array;
}

interface Row {
  readonly variant: number;
  /** Bytes of the recording. */
  readonly proof: Uint8Array;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

const MOST_ROWS = 200;
/** A bot's night takes some thousand. */
const MOST_PROOF_BYTES = 65_536;
/** To make the night takes seconds: so long one waits for what may be known. */
const LONGEST_WAIT_MS = 300;

export class ProvenNights {
  readonly #database: Database | null;
  readonly #nowMs: () => number;
  readonly #rowByKey = new Map<string, Row>();
  /** Keys of what lies there and is of no use. */
  #useless: string[] = [];
  #read: Promise<void> | null = null;

  /** @param database null where there is none: what is proven is known until the page is closed. */
  constructor(database: Database | null, nowMs: () => number) {
    this.#database = database;
    this.#nowMs = nowMs;
  }

  async find(seed: Seed): Promise<ProvenNight | null> {
    this.#read ??= this.#readAll();
    await Promise.race([this.#read, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
    const row = this.#rowByKey.get(keyOf(seed));
    return row ? nightOf(seed, row) : null;
  }

  /** @returns the recording, or null where these bytes are none of this night. */
  keep(seed: Seed, variant: number, bytes: Uint8Array): Recording | null {
    const row = { variant, proof: bytes, keptAt: this.#nowMs() };
    const night = nightOf(seed, row);
    if (!night) return null;
    this.#rowByKey.set(keyOf(seed), row);
    void this.#database?.put([{ key: keyOf(seed), value: row }]);
    this.#clear();
    return night.proof;
  }

  forget(seed: Seed): void {
    this.#rowByKey.delete(keyOf(seed));
    void this.#database?.delete(keyOf(seed));
  }

  async #readAll(): Promise<void> {
    const rows = await this.#database?.all();
    if (!rows || typeof rows === 'string') return;
    for (const { key, value } of rows) {
      const row = key.endsWith(VERSIONS) ? readRow(value) : null;
      if (row) this.#rowByKey.set(key, row);
      else this.#useless.push(key);
    }
    this.#clear();
  }

  /** What is of no use goes, and of the others the oldest that are too many. */
  #clear(): void {
    const oldest = [...this.#rowByKey].sort(([, a], [, b]) => a.keptAt - b.keptAt).map(([key]) => key);
    const gone = [...this.#useless, ...oldest.slice(0, Math.max(0, oldest.length - MOST_ROWS))];
    this.#useless = [];
    for (const key of gone) {
      this.#rowByKey.delete(key);
      void this.#database?.delete(key);
    }
  }
}

const VERSIONS = `-r${RULES_VERSION}-g${GENERATOR_VERSION}`;

function keyOf({ key, difficulty, options }: Seed): string {
  return freeIdOf({ key, difficulty, options, variant: 0 }).replace(/-00$/, VERSIONS);
}

function readRow(value: unknown): Row | null {
  if (typeof value !== 'object' || value === null) return null;
  const { variant, proof, keptAt } = value as Partial<Record<keyof Row, unknown>>;
  if (typeof variant !== 'number' || !Number.isInteger(variant)) return null;
  if (variant < 0 || variant >= MOST_VARIANTS) return null;
  if (!(proof instanceof Uint8Array) || proof.length > MOST_PROOF_BYTES) return null;
  return typeof keptAt === 'number' && Number.isFinite(keptAt) ? { variant, proof, keptAt } : null;
}

function nightOf({ key, difficulty, options }: Seed, { variant, proof }: Row): ProvenNight | null {
  const recipe = { key, difficulty, options, variant };
  const decoded = decodeRecording(proof);
  if (!decoded.ok) return null;
  const { recording } = decoded;
  const isOfThisNight = recording.levelId === freeIdOf(recipe) && recording.rulesVersion === RULES_VERSION;
  return isOfThisNight && recording.outcome === 'home' ? { recipe, proof: recording, bytes: proof } : null;
}
