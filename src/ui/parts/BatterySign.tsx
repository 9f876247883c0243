// The battery as a small sign: how full it is, drawn in the color of its words.
// Law: under its warning mark it says so in words too; the sign alone is only for the eye.
import type { Things } from '../../app/things.ts';

interface BatteryProps {
  readonly charge: Things['charge'];
  /** 0 to 1. */
  readonly battery: number;
}

const FULL_PX = 15;

/** 21 by 10, from (0, 0) on; to be put into a drawing of its own size. */
export function BatteryShape({ battery, charge }: BatteryProps) {
  return (
    <g class={`battery is-${charge}`}>
      <rect class="battery-case" x="0.6" y="0.6" width="18" height="8.8" rx="1.6" />
      <rect class="battery-cap" x="19" y="3" width="2" height="4" rx="0.6" />
      <rect class="battery-charge" x="2.1" y="2.1" width={Math.max(0, battery) * FULL_PX} height="5.8" />
    </g>
  );
}

export function BatterySign(props: BatteryProps) {
  return (
    <svg class="battery-sign" aria-hidden="true" width="23" height="11" viewBox="0 0 21 10">
      <BatteryShape {...props} />
    </svg>
  );
}
