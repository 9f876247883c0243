// One setting that is more or less of something, and how much it is.
// Law: every change works at once; how much it is stands at the right of the slider's own row, in words for readers too.
import type { Range } from '../../../app/pictureSettings.ts';

interface SliderProps {
  readonly name: string;
  readonly range: Range;
  readonly value: number;
  /** The value as it is read. */
  readonly words: string;
  readonly onInput: (value: number) => void;
}

export function Slider({ name, range, value, words, onInput }: SliderProps) {
  return (
    <label class="choice is-slider">
      <span class="slider-name">{name}</span>
      <input
        type="range"
        min={range.least}
        max={range.most}
        step={range.step}
        value={value}
        aria-valuetext={words}
        onInput={(event) => onInput(inSteps(event.currentTarget.valueAsNumber))}
      />
      <output class="slider-value" aria-hidden="true">
        {words}
      </output>
    </label>
  );
}

export function percentWords(value: number): string {
  return `${Math.round(value * 100)} %`;
}

/** A slider counts in steps that no number holds exactly. */
function inSteps(value: number): number {
  return Math.round(value * 100) / 100;
}
