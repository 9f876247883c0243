// What an engine reports after its work: one hash for each part, and for nights every link of their chain.
// Law: plain JSON, since it leaves some engines as a printed line and nothing else.

/** What the name of a land's part begins with. */
export const LAND = 'land of ';

export interface Part {
  readonly name: string;
  /** 16 hexadecimal digits. */
  readonly hash: string;
  readonly ms: number;
  /** Of a night: ticks and the links of its chain, in their order. */
  readonly checkpoints?: readonly Checkpoint[];
  /** True of a land that another engine had grown: its hash is checked, and has no vote. */
  readonly isGiven?: boolean;
  /** What keeps the part from counting, in the same words in every engine; a night that is not verified has it. */
  readonly wrong?: string;
}

export type Checkpoint = readonly [tick: number, checksum: string];

/** What the build puts into the bundle, since most engines cannot read files. */
export interface Golden {
  readonly levels: readonly { readonly file: string; readonly text: string }[];
  readonly nights: readonly { readonly file: string; readonly bytes: readonly number[] }[];
}
