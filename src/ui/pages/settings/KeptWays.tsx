// What can be done with what this device keeps: to save it as one file, to bring that back, and to delete it.
// Law: whatever would be lost is said, and asked about once, before it goes; what a file lacks is said with it.
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StockRead } from '../../../app/keptExport.ts';
import { tooLong } from '../../../app/keptLimit.ts';
import type { KeptLook } from '../../../app/keptRoom.ts';
import type { MessageKey } from '../../../i18n/message.ts';
import { useGame, useSay } from '../../context.ts';
import { FileButton } from '../../parts/FileButton.tsx';
import { formOf, listOf, room } from './keptWords.ts';

type Read = StockRead & { readonly ok: true };

export type Step =
  | { readonly kind: 'looked' | 'deleting' }
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'importing'; readonly name: string; readonly read: Read };

interface Desk {
  readonly step: Signal<Step>;
  readonly look: Signal<KeptLook | null>;
  readonly lookAgain: () => Promise<void>;
  readonly focusTitle: () => void;
}
interface DeskProps {
  readonly desk: Desk;
}

export function KeptWays({ desk }: DeskProps) {
  const now = desk.step.value;
  return (
    <>
      {now.kind === 'told' && <p role="alert">{now.words}</p>}
      {desk.look.value?.hasBefore ? <Unsettled desk={desk} /> : <Asking desk={desk} now={now} />}
    </>
  );
}

function Asking({ desk, now }: DeskProps & { readonly now: Step }) {
  switch (now.kind) {
    case 'deleting':
      return <DeleteAsked desk={desk} />;
    case 'importing':
      return <ImportAsked desk={desk} name={now.name} read={now.read} />;
    case 'told':
    case 'looked':
      return <Ways desk={desk} />;
    default:
      return now satisfies never;
  }
}

function Ways({ desk }: DeskProps) {
  const { step, look } = desk;
  const game = useGame();
  const tell = useSay();
  // A night that is under way would be written over what has just come in.
  const isAtTitle = game.screen.value === 'title';
  const unread = look.value?.unread ?? [];
  return (
    <>
      <p class="setting-note">{tell('kept.export.note')}</p>
      {unread.length > 0 && (
        <p class="setting-note">{tell('kept.export.lacks', { list: listOf(unread, tell) })}</p>
      )}
      <div class="kept-ways">
        <ExportButton desk={desk} />
        {isAtTitle && <ImportButton desk={desk} />}
        {isAtTitle && (
          <button type="button" class="page-button" onClick={() => (step.value = { kind: 'deleting' })}>
            {tell('kept.delete')}
          </button>
        )}
      </div>
      {!isAtTitle && <p class="setting-note">{tell('kept.onlyAtTitle')}</p>}
    </>
  );
}

function ExportButton({ desk: { step } }: DeskProps) {
  const tell = useSay();
  const save = async (): Promise<void> => {
    const words: string[] = [];
    try {
      const { unread, leftOut } = await (await room()).exportKept();
      if (unread.length > 0) words.push(tell('kept.export.lacked', { list: listOf(unread, tell) }));
      if (leftOut > 0) words.push(tell(`kept.export.leftOut.${formOf(leftOut)}`, { n: leftOut }));
    } catch {
      words.push(tell('kept.export.failed'));
    }
    step.value = words.length > 0 ? { kind: 'told', words: words.join(' ') } : { kind: 'looked' };
  };
  return (
    <button type="button" class="page-button" onClick={() => void save()}>
      {tell('kept.export')}
    </button>
  );
}

function ImportButton({ desk: { step } }: DeskProps) {
  const tell = useSay();
  const bad = (detail: string): void => {
    step.value = { kind: 'told', words: `${tell('kept.import.bad')} ${detail}` };
  };
  const refuse = (name: string, bytes: number): 'told' | null => {
    const error = tooLong(name, bytes);
    if (error !== null) bad(error);
    return error === null ? null : 'told';
  };
  const read = async (name: string, bytes: Uint8Array): Promise<void> => {
    const found = (await room()).readKept(name, bytes);
    if (found.ok) step.value = { kind: 'importing', name, read: found };
    else bad(found.error);
  };
  return (
    <FileButton class="page-button" refuse={refuse} onFile={(...file) => void read(...file)}>
      {tell('kept.import')}
    </FileButton>
  );
}

function DeleteAsked({ desk }: DeskProps) {
  const tell = useSay();
  const unread = desk.look.value?.unread ?? [];
  const deleteAll = async (): Promise<MessageKey | null> =>
    (await (await room()).deleteKept()) ? null : 'kept.deleted.partly';
  return (
    <Asked desk={desk} yes="kept.delete.yes" onYes={deleteAll}>
      {tell('kept.delete.sure')}
      {unread.length > 0 && ` ${tell('kept.delete.unread', { list: listOf(unread, tell) })}`}
    </Asked>
  );
}

function ImportAsked({ desk, name, read }: DeskProps & { readonly name: string; readonly read: Read }) {
  const tell = useSay();
  const { waiting } = read.facts;
  const amount = (what: 'nights' | 'runs' | 'messages') =>
    tell(`kept.${what}.${formOf(read.facts[what])}`, { n: read.facts[what] });
  const replace = async (): Promise<MessageKey | null> => {
    const trouble = await (await room()).replaceKept(read);
    if (trouble === null) return null;
    return trouble === 'full' || trouble === 'refused' ? `kept.import.${trouble}` : 'kept.import.broken';
  };
  return (
    <Asked desk={desk} yes="kept.import.yes" onYes={replace}>
      {tell('kept.import.sure', {
        name,
        nights: amount('nights'),
        runs: amount('runs'),
        messages: amount('messages'),
      })}
      {waiting > 0 && ` ${tell('kept.import.waiting', { n: waiting })}`}
    </Asked>
  );
}

interface AskedProps extends DeskProps {
  readonly yes: MessageKey;
  /** @returns what went wrong; null where the page is loaded anew. */
  readonly onYes: () => Promise<MessageKey | null>;
  readonly children: ComponentChildren;
}

/** The question is what is read next: to leave everything as it is comes first. */
function Asked({ desk, yes, onYes, children }: AskedProps) {
  const { step, lookAgain, focusTitle } = desk;
  const tell = useSay();
  const no = useRef<HTMLButtonElement>(null);
  const isUnderWay = useRef(false);
  useLayoutEffect(() => no.current?.focus(), []);
  const leave = (): void => {
    step.value = { kind: 'looked' };
    focusTitle();
  };
  const act = async (): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const trouble = await onYes();
    if (trouble === null) return;
    await lookAgain();
    step.value = { kind: 'told', words: tell(trouble) };
    focusTitle();
  };
  return (
    <>
      <p role="alert">{children}</p>
      <div class="kept-ways">
        <button type="button" class="page-button" ref={no} onClick={leave}>
          {tell('kept.no')}
        </button>
        <button type="button" class="page-button" onClick={() => void act()}>
          {tell(yes)}
        </button>
      </div>
    </>
  );
}

function Unsettled({ desk: { step, lookAgain, focusTitle } }: DeskProps) {
  const tell = useSay();
  const settle = async (how: 'back' | 'drop'): Promise<void> => {
    const isSettled = await (await room()).settleBefore(how);
    // What was there before is being put back: the page is loaded anew.
    if (isSettled && how === 'back') return;
    await lookAgain();
    step.value = isSettled ? { kind: 'looked' } : { kind: 'told', words: tell('kept.import.broken') };
    focusTitle();
  };
  return (
    <>
      <p role="alert">{tell('kept.before')}</p>
      <div class="kept-ways">
        <button type="button" class="page-button" onClick={() => void settle('back')}>
          {tell('kept.before.back')}
        </button>
        <button type="button" class="page-button" onClick={() => void settle('drop')}>
          {tell('kept.before.drop')}
        </button>
      </div>
    </>
  );
}
