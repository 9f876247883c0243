// One setting that is one of several, each with what it means below it where that has to be said.
// Law: every change works at once; what none of the choices is shows none as chosen.
interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  readonly note?: string;
  /** Whose tongue the name is in, where it is not the page's. */
  readonly lang?: string;
}

interface ChoicesProps<Value> {
  /** Of this group, for the browser. */
  readonly group: string;
  /** Where the legend above it does not say it. */
  readonly label?: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}

export function Choices<Value extends string | number>(props: ChoicesProps<Value>) {
  const { group, label, choices, chosen, onChoose } = props;
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
        {choices.map(({ value, name, note, lang }) => (
          <label key={value} class="choice" lang={lang}>
            <input type="radio" name={group} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>
              {name}
              {note !== undefined && <small>{note}</small>}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
