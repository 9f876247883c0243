// The trace of a watched night, as the theatre hands it over. Law: names alone; nothing is worked out here.
import type { TheatreSheet } from '../app/game.ts';

export type Trace = NonNullable<TheatreSheet['trace']>;
export type TracedBearing = Trace['bearings'][number];
