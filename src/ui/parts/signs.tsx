// The small signs that a night begins with: 2 px strokes with round joins, drawn in the color of their words.
// Law: a sign never stands for words alone; its button or line says the same.
import type { ComponentChildren } from 'preact';

export interface SignProps {
  readonly size?: number;
}

export function Sign({ size = 24, children }: SignProps & { readonly children: ComponentChildren }) {
  return (
    <svg
      class="sign"
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="-12 -12 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}

/** A place from which the far bank hears you. */
export function SpotSign({ size = 20 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M0-9L9 6.5H-9Z" />
      <circle cy="1.2" r="1.4" fill="currentColor" />
    </Sign>
  );
}

/** Walked: a way that led up and home again. */
export function WalkedSign() {
  return (
    <svg class="walked-sign" aria-hidden="true" width="11" height="8" viewBox="-5.5 -5 11 8">
      <path d="M0-5L5 3H-5Z" fill="currentColor" />
    </svg>
  );
}

export function MoonSign() {
  return (
    <svg class="moon-sign" aria-hidden="true" width="26" height="26" viewBox="-13 -13 26 26">
      <circle r="10" fill="none" stroke="currentColor" stroke-opacity=".35" />
      <path d="M0-10A10 10 0 0 1 0 10A6.5 10 0 0 0 0-10Z" fill="currentColor" />
    </svg>
  );
}

/** First light: half a sun over the line of the hills. */
export function DawnSign() {
  return (
    <svg class="dawn-sign" aria-hidden="true" width="14" height="10" viewBox="-7 -8 14 10">
      <path
        d="M-7 1H7M-4 1a4 4 0 0 1 8 0M0-5V-7.2M-4.4-3.6L-5.8-5M4.4-3.6L5.8-5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.2"
        stroke-linecap="round"
      />
    </svg>
  );
}

export function PhoneSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <rect x="-5" y="-10" width="10" height="20" rx="2" />
      <path d="M-2-6h4M-1.2 6h2.4" />
    </Sign>
  );
}

export function LowSign({ size = 24 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-11 5c0-5 4-7 8-7l7-3M-3-2l3 7h9" />
      <circle cx="8" cy="-7" r="2.6" fill="currentColor" stroke="none" />
    </Sign>
  );
}

export function RunSign({ size = 24 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-6-3l4-3 4 1-2 5 4 3-1 6M0 0l-3 5-6 1M3-4l3 2 3-1" />
      <circle cx="4" cy="-9" r="2.2" fill="currentColor" stroke="none" />
    </Sign>
  );
}

export function SheetSign({ size = 22 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-10-7l6.5-2.5 7 2.5 6.5-2.5V7L3.5 9.5-3.5 7-10 9.5ZM-3.5-9.5V7M3.5-7V9.5" />
    </Sign>
  );
}

export function CloserSign({ size = 22 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-8 0H8M0-8V8" />
    </Sign>
  );
}

export function FartherSign({ size = 22 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-8 0H8" />
    </Sign>
  );
}

/** A place asked about: the mark that lies on the map. */
export function AskSign({ size = 22 }: SignProps) {
  return (
    <Sign size={size}>
      <circle r="5.5" />
      <path d="M0-10.5V-5.5M0 10.5V5.5M-10.5 0H-5.5M10.5 0H5.5" />
      <circle r="1.2" fill="currentColor" stroke="none" />
    </Sign>
  );
}

export function PauseSign({ size = 22 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-4-7V7M4-7V7" stroke-width="3" />
    </Sign>
  );
}

export function CloseSign() {
  return (
    <Sign size={20}>
      <path d="M-6-6L6 6M6-6L-6 6" />
    </Sign>
  );
}
