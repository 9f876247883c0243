// What a person may set, part by part: language, ways to play, time and help, hands, ear, sound, picture, comfort, and
// what the device keeps; at its top the list of the parts.
// Law: every change works at once; closing the dialog keeps it. A class has no files in or out, and whoever keeps nothing
// touches nothing that others keep.
import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import { languages, tongueOf } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { useFace, useGame, useSay } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { SmallPrint } from './SmallPrint.tsx';
import { Choices } from './settings/Choices.tsx';
import { EarChoice } from './settings/Ear.tsx';
import { HandChoice } from './settings/Hands.tsx';
import { Kept } from './settings/Kept.tsx';
import { ComfortChoice, PictureChoice } from './settings/Picture.tsx';
import { PresetChoice } from './settings/Presets.tsx';
import { SoundChoice } from './settings/Sound.tsx';
import { HelpChoice, TimeChoice } from './settings/Time.tsx';

interface Part {
  readonly legend: MessageKey;
  readonly Choice: ComponentType;
}

const PARTS: readonly Part[] = [
  { legend: 'settings.language', Choice: LanguageChoice },
  { legend: 'presets.title', Choice: PresetChoice },
  { legend: 'time.title', Choice: TimeChoice },
  { legend: 'settings.easier', Choice: HelpChoice },
  { legend: 'settings.hands', Choice: HandChoice },
  { legend: 'settings.ear', Choice: EarChoice },
  { legend: 'settings.sound', Choice: SoundChoice },
  { legend: 'settings.picture', Choice: PictureChoice },
  { legend: 'settings.comfort', Choice: ComfortChoice },
];
const LEGENDS = PARTS.map(({ legend }) => legend);

export function SettingsDialog() {
  const { dialog, visit } = useFace();
  const tell = useSay();
  const sheet = useRef<HTMLDivElement>(null);
  const hasKept = visit.keeps && !visit.isClass;
  const close = (): void => {
    dialog.value = 'none';
  };
  const lead = (index: number): void => {
    const legend = sheet.current?.querySelectorAll('legend')[index];
    if (!legend) return;
    legend.tabIndex = -1;
    legend.focus({ preventScroll: true });
    legend.scrollIntoView();
  };
  return (
    <Dialog title={tell('settings.title')} class="is-settings" isRead onClose={close}>
      <Contents legends={hasKept ? [...LEGENDS, 'kept.title'] : LEGENDS} onLead={lead} />
      <div ref={sheet}>
        {PARTS.map(({ legend, Choice }) => (
          <fieldset key={legend}>
            <legend>{tell(legend)}</legend>
            <Choice />
          </fieldset>
        ))}
        {hasKept && <Kept />}
      </div>
      <SmallPrint />
    </Dialog>
  );
}

interface ContentsProps {
  readonly legends: readonly MessageKey[];
  readonly onLead: (index: number) => void;
}

function Contents({ legends, onLead }: ContentsProps) {
  const tell = useSay();
  return (
    <nav class="settings-contents" aria-label={tell('settings.contents')}>
      {legends.map((legend, index) => (
        <button key={legend} type="button" class="page-link" onClick={() => onLead(index)}>
          {tell(legend)}
        </button>
      ))}
    </nav>
  );
}

function LanguageChoice() {
  const game = useGame();
  return (
    <Choices
      group="language"
      choices={languages().map((value) => ({ value, name: tongueOf(value).name, lang: value }))}
      chosen={game.settings.value.language}
      onChoose={(language) => game.change({ language })}
    />
  );
}
