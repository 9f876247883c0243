// A tiny world for tests: a flat square of ground, one tower, one line or two to say.
// Law: everything a test depends on is written in the test; this only fills in the rest.
import { roundLegs } from '../../src/content/bureau.ts';
import { beliefPace, evenPrior } from '../../src/core/belief.ts';
import { makePlanningGrid } from '../../src/core/terrain/plan.ts';
import type { Sheet } from '../../src/core/terrain/sheet.ts';
import type { CallLine, HunterKind, Tower, World } from '../../src/core/world.ts';

interface TinyHunter {
  readonly id: string;
  readonly kind?: HunterKind;
  readonly command?: number;
  readonly round: readonly { readonly x: number; readonly y: number }[];
}

interface TinyOptions {
  readonly size?: number;
  /** Path loss to the tower everywhere, in dB. */
  readonly lossDb?: number;
  readonly height?: (x: number, y: number) => number;
  readonly sky?: World['sky'];
  readonly legalPhone?: World['legalPhone'];
  readonly transfer?: World['transfer'];
  readonly companion?: World['companion'];
  readonly call?: readonly CallLine[];
  readonly towers?: World['towers'];
  readonly jammers?: World['jammers'];
  readonly finders?: World['finders'];
  readonly hunters?: readonly TinyHunter[];
  readonly neighbors?: World['neighbors'];
  readonly traits?: World['traits'];
  readonly rounds?: World['rounds'];
  readonly commands?: World['commands'];
  readonly money?: number;
  readonly battery?: number;
  readonly forest?: number;
  readonly ease?: (x: number, y: number) => number;
  readonly dawnTick?: number;
  readonly home?: { x: number; y: number };
}

const TWO_LINES: readonly CallLine[] = [tinyLine('hello', 'farEnd', 1), tinyLine('answer', 'caller', 1)];

/** A line that takes so many seconds, half as long again when guarded, and tells a good deal. */
export function tinyLine(id: string, voice: CallLine['voice'], clearSeconds: number, tells = 0.5): CallLine {
  return { id, voice, clearSeconds, guardedSeconds: clearSeconds * 1.5, tells };
}

function tinySheet(size: number, height: (x: number, y: number) => number = () => 500): Sheet {
  const cells = size * size;
  const heights = new Float32Array(cells);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) heights[y * size + x] = height(x, y);
  return {
    seed: 'tiny',
    size,
    cellMeters: 10,
    heightMetersByCell: heights,
    bankCellsByCell: new Float32Array(cells).fill(-50),
    bankByCell: new Uint8Array(cells),
    forestByCell: new Float32Array(cells),
    snowByCell: new Float32Array(cells),
    wayByCell: new Uint8Array(cells),
    moonlightByCell: new Float32Array(cells).fill(1),
    moonDirection: { x: 0, y: -1 },
    river: { points: new Float32Array(0), halfWidthCells: new Float32Array(0) },
    fence: new Float32Array(0),
    streams: [],
    roads: [],
    fields: [],
    houses: [],
    trees: new Float32Array(0),
    village: { x: size / 2, y: size / 2, door: { x: size / 2, y: size / 2 } },
    city: { x: size / 2, y: 0, blocks: [], lights: [] },
  };
}

/** A tower in the north that is heard alike everywhere. */
export function tinyTower(size: number, lossDb: number, id = 'far'): Tower {
  return {
    id,
    network: 'foreign',
    x: size / 2,
    y: 1,
    mastMeters: 30,
    eirpDbm: 22,
    sector: null,
    siteLossDb: 12,
    lossDbByCell: new Float32Array(size * size).fill(lossDb),
  };
}

export function tinyWorld(options: TinyOptions = {}): World {
  const size = options.size ?? 128;
  const sheet = tinySheet(size, options.height);
  const easeByCell = new Float32Array(size * size).fill(1);
  if (options.ease) {
    for (let cell = 0; cell < easeByCell.length; cell++)
      easeByCell[cell] = options.ease(cell % size, Math.floor(cell / size));
  }
  sheet.forestByCell.fill(options.forest ?? 0);
  const planning = makePlanningGrid(sheet, easeByCell);
  const grounds = { sheet, easeByCell, roadEaseByCell: easeByCell, planning, roadPlanning: planning };
  const hunters = (options.hunters ?? []).map(({ id, kind = 'hand', command = 0, round }) => ({
    id,
    kind,
    command,
    round,
    legs: roundLegs(grounds, round, kind === 'truck'),
  }));
  return {
    levelId: 'tiny',
    contentHash: '0123456789abcdef',
    ...grounds,
    towers: options.towers ?? [tinyTower(size, options.lossDb ?? 100)],
    jammers: options.jammers ?? [],
    priorByBeliefCell: evenPrior(sheet, easeByCell),
    paceByBeliefCell: beliefPace(sheet, planning),
    home: options.home ?? { x: size / 2, y: size / 2 },
    sky: options.sky ?? { season: 'autumn', weather: 'clear', moon: 1, sightShare: 1 },
    call: options.call ?? TWO_LINES,
    legalPhone: options.legalPhone ?? null,
    transfer: options.transfer ?? null,
    companion: options.companion ?? null,
    commands: options.commands ?? [{ id: 'post', x: size / 2, y: size - 4 }],
    hunters,
    finders: options.finders ?? [],
    neighbors: options.neighbors ?? [],
    traits: options.traits ?? { reports: 0, warns: 0 },
    rounds: options.rounds ?? [],
    money: options.money ?? 300,
    battery: options.battery ?? 1,
    startSecond: 4800,
    dawnTick: options.dawnTick ?? 6000,
  };
}
