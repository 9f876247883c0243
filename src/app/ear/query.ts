// What one may ask of the night without taking a step.
// Law: every question has an action of its own, so that a key, a button and a typed word are the same.

export const QUERIES = [
  'where',
  'way',
  'danger',
  'signal',
  'exposure',
  'events',
  'task',
  'call',
  'things',
  'time',
  'help',
] as const;
export type Query = (typeof QUERIES)[number];
