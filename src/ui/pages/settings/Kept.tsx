// What this device keeps, told in plain words: to look at, to save as one file, to bring back, and to delete.
// Law: nothing is read before someone asks; whatever would be lost is said, and asked about once, before it goes.
import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { StockRead } from '../../../app/keptExport.ts';
import type { KeptLine, KeptLook } from '../../../app/keptRoom.ts';
import type { MessageKey } from '../../../i18n/message.ts';
import { useGame, useSay } from '../../context.ts';
import { FileButton } from '../../parts/FileButton.tsx';

type Read = StockRead & { readonly ok: true };

/** `bad`: what is wrong with a file, in its words. */
type Step =
  | { readonly kind: 'closed' | 'looking' | 'looked' | 'deleting' }
  | { readonly kind: 'told'; readonly words: MessageKey; readonly detail: string }
  | { readonly kind: 'importing'; readonly name: string; readonly read: Read };

interface Desk {
  readonly step: Signal<Step>;
  readonly look: Signal<KeptLook | null>;
}

const WORDS: Readonly<Record<KeptLine['what'], MessageKey & `kept.${string}`>> = {
  settings: 'kept.settings',
  story: 'kept.story',
  'story-unread': 'kept.storyUnread',
  'free-recent': 'kept.recent',
  runs: 'kept.runs',
  messages: 'kept.messages',
  proven: 'kept.proven',
  offline: 'kept.offline',
  other: 'kept.other',
};
const MOST_FILE_BYTES = 48 * 2 ** 20;

const room = () => import('../../../app/keptRoom.ts');

export function Kept() {
  const tell = useSay();
  const step = useSignal<Step>({ kind: 'closed' });
  const look = useSignal<KeptLook | null>(null);
  const open = async (): Promise<void> => {
    step.value = { kind: 'looking' };
    look.value = await (await room()).lookAtKept();
    step.value = { kind: 'looked' };
  };
  const { kind } = step.value;
  return (
    <fieldset class="kept">
      <legend>{tell('kept.title')}</legend>
      <p class="setting-note">{tell('kept.lead')}</p>
      {look.value && <KeptLines look={look.value} />}
      {look.value && <KeptWays desk={{ step, look }} />}
      {kind === 'closed' && (
        <button type="button" class="page-button" onClick={() => void open()}>
          {tell('kept.look')}
        </button>
      )}
      <p role="status">{kind === 'looking' ? tell('kept.looking') : ''}</p>
    </fieldset>
  );
}

function KeptLines({ look: { lines, isRefused } }: { readonly look: KeptLook }) {
  const tell = useSay();
  return (
    <>
      {isRefused && <p>{tell('kept.unread')}</p>}
      <dl class="kept-list">
        {lines.map(({ what, count, bytes }) => (
          <div key={what} class="kept-line">
            <dt>{tell(WORDS[what])}</dt>
            <dd>
              {count === 0 ? tell('kept.nothing') : tell('kept.count', { n: count, size: sizeText(bytes) })}
            </dd>
            <dd class="kept-note">{tell(`${WORDS[what]}.note` as MessageKey)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function KeptWays({ desk }: { readonly desk: Desk }) {
  const { step, look } = desk;
  const tell = useSay();
  const now = step.value;
  if (look.value?.hasBefore) return <Unsettled desk={desk} />;
  switch (now.kind) {
    case 'deleting':
      return <DeleteAsked step={step} />;
    case 'importing':
      return <ImportAsked step={step} name={now.name} read={now.read} />;
    case 'told':
      return (
        <>
          <p role="alert">
            {tell(now.words)} {now.detail}
          </p>
          <Ways step={step} />
        </>
      );
    case 'closed':
    case 'looking':
    case 'looked':
      return <Ways step={step} />;
    default:
      return now satisfies never;
  }
}

interface StepProps {
  readonly step: Signal<Step>;
}

function Ways({ step }: StepProps) {
  const game = useGame();
  const tell = useSay();
  // A night that is under way would be written over what has just come in.
  const isAtTitle = game.screen.value === 'title';
  const bad = (detail: string): void => {
    step.value = { kind: 'told', words: 'kept.import.bad', detail };
  };
  const refuse = (name: string, bytes: number): 'told' | null => {
    if (bytes <= MOST_FILE_BYTES) return null;
    bad(`${name}: length: expected at most ${MOST_FILE_BYTES} bytes, got ${bytes}`);
    return 'told';
  };
  const read = async (name: string, bytes: Uint8Array): Promise<void> => {
    const found = (await room()).readKept(name, bytes);
    if (found.ok) step.value = { kind: 'importing', name, read: found };
    else bad(found.error);
  };
  return (
    <>
      <p class="setting-note">{tell('kept.export.note')}</p>
      <div class="kept-ways">
        <button
          type="button"
          class="page-button"
          onClick={() => void room().then(({ exportKept }) => exportKept())}
        >
          {tell('kept.export')}
        </button>
        {isAtTitle && (
          <FileButton class="page-button" refuse={refuse} onFile={(...file) => void read(...file)}>
            {tell('kept.import')}
          </FileButton>
        )}
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

function DeleteAsked({ step }: StepProps) {
  const tell = useSay();
  const deleteAll = async (): Promise<void> => {
    if (!(await (await room()).deleteKept()))
      step.value = { kind: 'told', words: 'kept.deleted.partly', detail: '' };
  };
  return (
    <Asked step={step} yes="kept.delete.yes" onYes={deleteAll}>
      {tell('kept.delete.sure')}
    </Asked>
  );
}

function ImportAsked({ step, name, read }: StepProps & { readonly name: string; readonly read: Read }) {
  const tell = useSay();
  const { nights, runs, messages, waiting } = read.facts;
  const replace = async (): Promise<void> => {
    const trouble = await (await room()).replaceKept(read);
    if (trouble === null) return;
    const words: MessageKey =
      trouble === 'full' || trouble === 'refused' ? `kept.import.${trouble}` : 'kept.import.broken';
    step.value = { kind: 'told', words, detail: '' };
  };
  return (
    <Asked step={step} yes="kept.import.yes" onYes={replace}>
      {tell('kept.import.sure', { name, nights, runs, messages })}
      {waiting > 0 && ` ${tell('kept.import.waiting', { n: waiting })}`}
    </Asked>
  );
}

interface AskedProps extends StepProps {
  readonly yes: MessageKey;
  readonly onYes: () => Promise<void>;
  readonly children: ComponentChildren;
}

/** The question is what is read next: to leave everything as it is comes first. */
function Asked({ step, yes, onYes, children }: AskedProps) {
  const tell = useSay();
  return (
    <>
      <p role="alert">{children}</p>
      <div class="kept-ways">
        <button
          type="button"
          class="page-button"
          ref={(button) => button?.focus()}
          onClick={() => (step.value = { kind: 'looked' })}
        >
          {tell('kept.no')}
        </button>
        <button type="button" class="page-button" onClick={() => void onYes()}>
          {tell(yes)}
        </button>
      </div>
    </>
  );
}

function Unsettled({ desk: { step, look } }: { readonly desk: Desk }) {
  const tell = useSay();
  const settle = async (how: 'back' | 'drop'): Promise<void> => {
    const { lookAtKept, settleBefore } = await room();
    if (await settleBefore(how)) look.value = await lookAtKept();
    else step.value = { kind: 'told', words: 'kept.import.broken', detail: '' };
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

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
