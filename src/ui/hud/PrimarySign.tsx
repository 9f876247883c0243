// The sign on the big button, for all that it can mean once the phone is out.
// Law: the words beneath it say the same, and stand before it does.
import type { JSX } from 'preact';
import type { Primary } from '../../app/hud.ts';
import { useReading } from '../context.ts';
import {
  CallSign,
  ComeOnSign,
  DoorSign,
  DropSign,
  EarSign,
  FetchSign,
  GuardedSign,
  MoneySign,
  NoPhoneSign,
  NoServiceSign,
  OtherPhoneSign,
  PutAwaySign,
  SpeakingSign,
  VoiceSign,
  WaitSign,
} from '../parts/lateSigns.tsx';
import { PhoneSign } from '../parts/signs.tsx';

const PRIMARY_SIGNS: Readonly<Record<Primary, (props: { readonly size?: number }) => JSX.Element>> = {
  takePhone: PhoneSign,
  call: CallSign,
  callInside: CallSign,
  otherPhone: OtherPhoneSign,
  takeMoney: MoneySign,
  comeOn: ComeOnSign,
  noService: NoServiceSign,
  waiting: WaitSign,
  speak: VoiceSign,
  speaking: SpeakingSign,
  listen: EarSign,
  putAway: PutAwaySign,
  goIn: DoorSign,
  dropPhone: DropSign,
  fetchPhone: FetchSign,
  noPhone: NoPhoneSign,
  allSaid: OtherPhoneSign,
};

export function PrimarySign() {
  const primary = useReading<Primary>((hud) => hud.primary, 'takePhone');
  const isGuarded = useReading((hud) => hud.guarded, false);
  const Sign = primary === 'speak' && isGuarded ? GuardedSign : PRIMARY_SIGNS[primary];
  return <Sign />;
}
