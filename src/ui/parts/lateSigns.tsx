// The small signs that come late: of the call, of what can be done with things and people, and of the theatre.
// Law: as of those that a night begins with: a sign never stands for words alone.
import { Sign, type SignProps } from './signs.tsx';

export function VoiceSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-4-7a4 4 0 0 1 8 0v5.5a4 4 0 0 1-8 0zM-8-2a8 8 0 0 0 16 0M0 6v4" />
    </Sign>
  );
}

/** One's own voice on the air. */
export function SpeakingSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-3-7a3 3 0 0 1 6 0v5.5a3 3 0 0 1-6 0zM-6-2a6 6 0 0 0 12 0M0 4v5M-9-7q-2.6 3.5 0 7M9-7q2.6 3.5 0 7" />
    </Sign>
  );
}

export function EarSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-5-2a5.5 5.5 0 1 1 9.5 3.8c-1.8 1.8-2.5 2.7-2.5 4.7a3 3 0 0 1-5.6 1.5M-1.8-2a2.3 2.3 0 0 1 4.6 0" />
    </Sign>
  );
}

/** The phone goes down into a pocket. */
export function PutAwaySign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-4-2v-7a1.5 1.5 0 0 1 1.5-1.5h5A1.5 1.5 0 0 1 4-9v7M-9-1v8a3 3 0 0 0 3 3H6a3 3 0 0 0 3-3v-8M0-5.5V5M-3 2l3 3 3-3" />
    </Sign>
  );
}

/** The phone falls from the hand. */
export function DropSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-5.5-9.5l6-1.5 3.6 13-6 1.6zM-9-6v5M-6.5 0v4M-8 10H9M3.5 5.5l1 2" />
    </Sign>
  );
}

/** The phone comes up from the ground. */
export function FetchSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <rect x="-4" y="-5" width="8" height="13" rx="1.6" />
      <path d="M-9 11H9M-9 3v-9M-11.5-3.5L-9-6.5l2.5 3M9 3v-9M6.5-3.5L9-6.5l2.5 3" />
    </Sign>
  );
}

export function NoPhoneSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <rect x="-5" y="-9" width="10" height="18" rx="2" stroke-dasharray="2.6 3" />
    </Sign>
  );
}

/** A voice behind a hand: said without names. */
export function GuardedSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-4-7a4 4 0 0 1 8 0v5.5a4 4 0 0 1-8 0zM-8-2a8 8 0 0 0 16 0M0 6v4M-10.5-9.5v19M10.5-9.5v19" />
    </Sign>
  );
}

export function CallSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-8-8c0 9 7 16 16 16l1-5-5-2-2 2c-3-1-5-3-6-6l2-2-2-5zM2-8a7 7 0 0 1 6 6M2-4" />
    </Sign>
  );
}

export function DoorSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-6 10V-9H6V10M-9 10H9M2.5 1v1" />
    </Sign>
  );
}

export function WaitSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-7 0h.1M0 0h.1M7 0h.1" stroke-width="3" />
    </Sign>
  );
}

export function NoServiceSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-8 8V5M-3 8V2M2 8v-9M7 8V-6M-10-9L10 10" />
    </Sign>
  );
}

export function PlaySign({ size = 22 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-4-8L8 0L-4 8Z" fill="currentColor" />
    </Sign>
  );
}

/** One tick back (-1) or on (1). */
export function StepSign({ direction }: { readonly direction: -1 | 1 }) {
  return (
    <Sign size={20}>
      <path d={direction < 0 ? 'M4-7L-4 0L4 7' : 'M-4-7L4 0L-4 7'} />
    </Sign>
  );
}

/** To the event before (-1) or to the next (1). */
export function EventSign({ direction }: { readonly direction: -1 | 1 }) {
  const shape = direction < 0 ? 'M6-7L-4 0L6 7ZM-7-7V7' : 'M-6-7L4 0L-6 7ZM7-7V7';
  return (
    <Sign size={22}>
      <path d={shape} fill="currentColor" />
    </Sign>
  );
}

/** One phone and the outline of another behind it. */
export function OtherPhoneSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-6.5-6h6.5v13h-6.5zM-3-6V-9H6.5V4.5H3.4M-4.6 4.4h2.6" />
    </Sign>
  );
}

/** What lies in a hand: notes with a band around them. */
export function MoneySign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <path d="M-9-5.5H9V1.5H-9zM-2-5.5V1.5M2-5.5V1.5M-9 5.2Q0 9.5 9 5.2" />
    </Sign>
  );
}

/** Two who go the same way. */
export function ComeOnSign({ size = 34 }: SignProps) {
  return (
    <Sign size={size}>
      <circle cx="-5.5" cy="-5.6" r="2" />
      <path d="M-5.5-3.4V2.2M-5.5 2.2L-8 8M-5.5 2.2L-3 8M2 0H9.4M6.2-3.2L9.4 0L6.2 3.2" />
    </Sign>
  );
}
