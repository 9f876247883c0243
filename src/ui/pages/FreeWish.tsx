// A night of one's own: its words, how hard it is, what is in it, and the code that all of this makes.
// Law: whatever is written is a night; what a step changes is told in numbers that come from the night's own tables.
import { useSignal } from '@preact/signals';
import { FREE_STEPS, LONGEST_SEED_CHARACTERS, wishFacts } from '../../app/freeFacts.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { stepFacts } from '../freeWords.ts';

export function FreeWish() {
  const { free } = useGame();
  const tell = useSay();
  return (
    <section class="free-own" aria-labelledby="free-own">
      <h2 id="free-own">{tell('free.own')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          free.draw();
        }}
      >
        <Seed />
        <Steps />
        <Options />
        <div class="free-end">
          <Code />
          <button type="submit" class="page-button is-first">
            {tell('free.draw')}
          </button>
        </div>
      </form>
    </section>
  );
}

/** From here on one sees how many characters there are. */
const COUNTED_FROM = 160;

function Seed() {
  const { free } = useGame();
  const tell = useSay();
  const told = useSignal('');
  const { text } = free.wish.value;
  const most = LONGEST_SEED_CHARACTERS;
  const surprise = (): void => {
    free.surprise();
    told.value = tell('free.surprised', { words: free.wish.peek().text });
  };
  return (
    <>
      <label class="free-label" for="free-seed">
        {tell('free.seed')}
      </label>
      <div class="free-seed">
        <input
          id="free-seed"
          type="text"
          dir="auto"
          maxLength={most}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby="free-seed-hint"
          value={text}
          onInput={(event) => free.write({ text: event.currentTarget.value })}
        />
        <button type="button" class="page-button" onClick={surprise}>
          {tell('free.surprise')}
        </button>
      </div>
      <p id="free-seed-hint" class="free-note">
        {tell('free.seed.hint', { most })}{' '}
        {text.length > COUNTED_FROM && <span>{tell('free.seed.count', { n: text.length, most })}</span>}
      </p>
      <p class="for-readers" role="status">
        {told.value}
      </p>
    </>
  );
}

function Steps() {
  const { free } = useGame();
  const tell = useSay();
  const language = useLanguage();
  const wish = free.wish.value;
  return (
    <fieldset class="free-steps" aria-describedby="free-hard-note">
      <legend class="free-label">{tell('free.hard')}</legend>
      {FREE_STEPS.map((step) => (
        <label key={step} class="free-step">
          <input
            type="radio"
            name="free-step"
            checked={wish.difficulty === step}
            onChange={() => free.write({ difficulty: step })}
          />
          <span>
            {tell(`free.hard.${step}`)} <small>{stepFacts(wish, step, language)}</small>
          </span>
        </label>
      ))}
      <p id="free-hard-note" class="free-note">
        {tell('free.hard.note')}
      </p>
    </fieldset>
  );
}

const OPTIONS = ['jammers', 'neighbors', 'broker', 'fog'] as const;

function Options() {
  const { free } = useGame();
  const tell = useSay();
  const { options } = free.wish.value;
  return (
    <fieldset class="free-options">
      <legend class="free-label">{tell('free.with')}</legend>
      {OPTIONS.map((option) => (
        <label key={option} class="free-step">
          <input
            type="checkbox"
            checked={options[option]}
            onChange={(event) =>
              free.write({ options: { ...options, [option]: event.currentTarget.checked } })
            }
          />
          <span>
            {tell(`free.with.${option}`)} <small>{tell(`free.with.${option}.note`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Code() {
  const { free } = useGame();
  const tell = useSay();
  const { code } = wishFacts(free.wish.value);
  return (
    <p class="free-code">
      <span class="free-label">{tell('free.code')}</span>{' '}
      {code === '' ? tell('free.code.empty') : <bdi class="mono">{code}</bdi>}
    </p>
  );
}
