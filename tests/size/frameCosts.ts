// Reads from a trace of Chromium what each frame cost the page's main thread.
// Law: time that the thread itself ran; of nested events the outermost counts, so nothing counts twice.

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** In microseconds of the thread's own clock. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export interface FrameCost {
  readonly scriptMs: number;
  readonly taskMs: number;
}

const SCRIPT = [
  'FireAnimationFrame',
  'TimerFire',
  'EventDispatch',
  'RunMicrotasks',
  'FunctionCall',
  'MajorGC',
  'MinorGC',
];
const TASK = ['RunTask', 'ThreadControllerImpl::RunTask'];

/** @returns the cost from each frame's begin to the next one's. */
export function framesOf({
  traceEvents,
}: {
  readonly traceEvents: readonly TraceEvent[];
}): readonly FrameCost[] {
  const page = busiestThread(traceEvents);
  const events = traceEvents
    .filter(({ pid, tid, ph }) => `${pid}/${tid}` === page && ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const begins = beginsOf(events);
  const script = sumsBetween(begins, outermost(events, SCRIPT));
  const task = sumsBetween(begins, outermost(events, TASK));
  return script.map((scriptMs, frame) => ({ scriptMs, taskMs: task[frame] ?? 0 }));
}

/** The thread that draws frames. */
function busiestThread(events: readonly TraceEvent[]): string {
  const counts = new Map<string, number>();
  for (const { name, pid, tid } of events)
    if (name === 'FireAnimationFrame') counts.set(`${pid}/${tid}`, (counts.get(`${pid}/${tid}`) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Several callbacks belong to one frame: a frame begins with the first that follows a pause. */
function beginsOf(events: readonly TraceEvent[]): readonly number[] {
  const begins: number[] = [];
  let endTs = 0;
  for (const { name, ts, dur = 0 } of events) {
    if (name !== 'FireAnimationFrame') continue;
    if (ts - endTs > 2000) begins.push(ts);
    endTs = ts + dur;
  }
  return begins;
}

function outermost(events: readonly TraceEvent[], names: readonly string[]): readonly TraceEvent[] {
  let endTs = 0;
  return events.filter(({ name, ts, dur = 0 }) => {
    if (!names.includes(name) || ts < endTs) return false;
    endTs = ts + dur;
    return true;
  });
}

function sumsBetween(begins: readonly number[], events: readonly TraceEvent[]): readonly number[] {
  const sums = begins.slice(1).map(() => 0);
  let frame = 0;
  for (const { ts, tdur = 0 } of events) {
    while (frame < sums.length && ts >= (begins[frame + 1] ?? 0)) frame++;
    if (frame < sums.length && ts >= (begins[0] ?? 0)) sums[frame] = (sums[frame] ?? 0) + tdur / 1000;
  }
  return sums;
}
