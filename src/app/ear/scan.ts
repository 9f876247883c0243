// What lies around the caller in turn, clockwise from north: for the ear, one cue each, and for the eye, one line.
// Law: no more than the sheet shows around the caller and what is known to be near; and the goal, which one has chosen.
import type { ReadonlyNight } from '../../core/night.ts';
import type { Place } from '../../core/terrain/sheet.ts';
import { fromCaller, type Whereabouts } from '../direction.ts';
import { type DangerKind, dangersKnown } from './dangers.ts';
import { risesInView, thingsInView } from './land.ts';
import type { CueSound, PlacedCue } from './sounds.ts';

export type Cue = Whereabouts & { readonly place: Place } & (
    | { readonly what: 'rise' | 'water' | 'road' | 'village' | 'goal' | 'home' }
    | { readonly what: 'danger'; readonly kind: DangerKind }
  );

/** Of those who are farther there is no cue, in meters. */
const DANGER_METERS = 600;
const CUES_OF_THINGS = ['water', 'road', 'village'] as const;

export function scanAround(night: ReadonlyNight, goal: Place | null): Cue[] {
  const things = thingsInView(night).flatMap((thing): Cue[] => {
    const what = CUES_OF_THINGS.find((one) => one === thing.what);
    return what ? [{ ...thing, what }] : [];
  });
  const rises = risesInView(night).map((rise): Cue => ({ ...rise, what: 'rise' }));
  const dangers = dangersKnown(night)
    .filter(({ meters }) => meters <= DANGER_METERS)
    .map(({ kind, place, meters, eighth }): Cue => ({ what: 'danger', kind, place, meters, eighth }));
  const aim = goal ?? night.world.home;
  const goals: Cue[] = [{ what: goal ? 'goal' : 'home', place: aim, ...fromCaller(night, aim) }];
  const all = [...rises, ...things, ...dangers, ...goals];
  return all.sort((a, b) => a.eighth - b.eighth || a.meters - b.meters);
}

const SOUND_OF: Readonly<Record<Cue['what'], CueSound>> = {
  rise: 'cueRise',
  water: 'cueWater',
  road: 'cueRoad',
  village: 'cueVillage',
  danger: 'cueDanger',
  goal: 'cueGoal',
  home: 'cueGoal',
};

/** @returns the same as sounds, each from its side. */
export function cuesHeard({ caller }: ReadonlyNight, cues: readonly Cue[]): PlacedCue[] {
  return cues.map(({ what, place, meters }) => {
    const [east, south] = [place.x - caller.x, place.y - caller.y];
    const cells = Math.max(1e-6, Math.hypot(east, south));
    return { sound: SOUND_OF[what], pan: east / cells, north: -south / cells, meters };
  });
}
