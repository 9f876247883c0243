// Puts the words and buttons on the page: the one entrance to the interface.
// Law: reads signals of Game and calls its verbs; it never touches a night or the picture.
import './style/base.css';
import './style/title.css';
import './style/head.css';
import './style/hud.css';
import './style/line.css';
import './style/controls.css';
import './style/corner.css';
import './style/answer.css';
import './style/plans.css';
import './style/plans-phone.css';
import './style/tablet.css';
import './style/pages.css';
import './style/dialog.css';
import './style/people.css';
import './style/held.css';
import './style/family.css';
import './style/theatre.css';
import './style/theatre-plans.css';
import './style/timeline.css';
import './style/panel.css';
import './style/laying.css';
import './style/library.css';
import './style/options.css';
import './style/sheets.css';
import './style/message.css';
import './style/sheets-many.css';
import './style/story.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { Game } from '../app/game.ts';
import type { PictureSettings } from '../app/pictureSettings.ts';
import type { Visit } from '../app/visit.ts';
import { type Tongue, tongueOf } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { type Face, FaceContext } from './context.ts';
import { Interface } from './Interface.tsx';
import { laySheets } from './laying.ts';
import { fetchPieces } from './pieces.ts';
import { speak, spokenFor } from './spoken.ts';

/** Draws the interface into `root` and keeps it in step with the game. */
export function mountUi(game: Game, root: HTMLElement, visit: Visit): void {
  const face: Face = { game, visit, dialog: signal(visit.page ?? 'none'), fetchPieces };
  const page = root.ownerDocument;
  effect(() => {
    const { language } = game.settings.value;
    speak(language).catch(() => game.note({ kind: 'broken', detail: `words.${language}` }));
  });
  effect(() => {
    const { language: wanted, reducedMotion, leftHanded, textSize, gentle } = game.settings.value;
    const language = spokenFor(wanted);
    page.documentElement.lang = language;
    wearTongue(page.documentElement, tongueOf(language));
    page.documentElement.classList.toggle('is-still', reducedMotion);
    page.documentElement.classList.toggle('is-gentle', gentle);
    wearPicture(page.documentElement.classList, game.settings.value);
    page.documentElement.style.setProperty('--text-size', String(textSize));
    root.classList.toggle('is-left-handed', leftHanded);
    page.title = say(language, 'game.title');
  });
  effect(() => {
    root.dataset.screen = game.screen.value;
    root.dataset.sheet = sheetOf(game);
    page.documentElement.classList.toggle('is-covered', visit.covered.value);
  });
  // The words of the bare page have done their part.
  root.replaceChildren();
  render(
    <FaceContext.Provider value={face}>
      <Interface />
    </FaceContext.Provider>,
    root,
  );
  laySheets(game, root, () => root.querySelector<HTMLElement>('.beneath'));
  void import('./fonts.ts');
}

/** Style sheets read from these what the picture reads from the settings. */
function wearPicture(classes: DOMTokenList, settings: PictureSettings): void {
  classes.toggle('is-color-safe', settings.colorSafe);
  classes.toggle('is-white-lined', settings.whiteDetection);
  classes.toggle('is-bold', settings.highContrast);
  classes.toggle('is-calm', settings.calm);
  classes.toggle('is-large-text', settings.textSize > 1);
}

/** How the language is written: where its lines break, and in which faces. */
function wearTongue({ classList, style }: HTMLElement, { breaks, fonts }: Tongue): void {
  classList.toggle('is-kept-whole', breaks === 'words');
  for (const [name, families] of [
    ['--font-first-words', fonts?.words],
    ['--font-first-voice', fonts?.voice],
  ] as const)
    style.setProperty(name, families === undefined ? null : `${families},`);
}

/** Where the sheet lies as paper, the margin around it is paper too. */
function sheetOf({ screen, theatre }: Game): 'paper' | 'night' {
  return screen.value === 'watch' && theatre.watching.value?.look === 'believed' ? 'paper' : 'night';
}
