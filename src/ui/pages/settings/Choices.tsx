// One setting that is one of several, each with what it means below it where that has to be said.
// Law: every change works at once; what none of the choices is shows none as chosen. The same group may stand on two sheets
// that lie over each other: for the browser they are two, or it would take the mark from one.
import { useId } from 'preact/hooks';

interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  readonly note?: string;
  /** Whose tongue the name is in, where it is not the page's. */
  readonly lang?: string;
}

interface ChoicesProps<Value> {
  /** Of this group, for its style. */
  readonly group: string;
  /** Where the legend above it does not say it. */
  readonly label?: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}

export function Choices<Value extends string | number>(props: ChoicesProps<Value>) {
  const { group, label, choices, chosen, onChoose } = props;
  const name = useId();
  const hasNotes = choices.some(({ note }) => note !== undefined);
  return (
    <div
      class={`choices-of-${group}`}
      {...(label !== undefined && { role: 'radiogroup', 'aria-label': label })}
    >
      {label !== undefined && (
        <span class="choices-label" aria-hidden="true">
          {label}
        </span>
      )}
      <div class={hasNotes ? '' : 'choices'}>
        {choices.map(({ value, name: words, note, lang }) => (
          <label key={value} class="choice" lang={lang}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>
              {words}
              {note !== undefined && <small>{note}</small>}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
