import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEYMAP } from '../../src/input/keymap.ts';
import {
  buttonsOf,
  isGivableButton,
  isGivableKey,
  keymapWith,
  keysOf,
  MEANINGS,
  type Own,
  ownButtonsFrom,
  ownKeysFrom,
  withButton,
  withKey,
} from '../../src/input/ownKeys.ts';

/** Every deed has a key, and walking leads somewhere in each direction. */
function expectWhole(own: Own<string>): void {
  const keymap = keymapWith(own, {});
  for (const meaning of MEANINGS) expect(keysOf(keymap, meaning), meaning).not.toEqual([]);
  expect(keymap.actByCode.Escape).toBe('back');
}

/** Every deed that has a button has one still. */
function expectWholePad(own: Own<number>): void {
  const keymap = keymapWith({}, own);
  for (const meaning of MEANINGS)
    if (buttonsOf(KEYMAP, meaning).length > 0)
      expect(buttonsOf(keymap, meaning), `${meaning} ${JSON.stringify(own)}`).not.toEqual([]);
  expect(keymap.actByButton[9]).toBe('pause');
}

describe('own keys', () => {
  it('are those of the game where nothing was chosen', () => {
    expect(keymapWith({}, {})).toEqual(KEYMAP);
  });

  it('take the place of those that a deed had', () => {
    const keymap = keymapWith(withKey({}, 'toggleLow', 'Home'), {});
    expect(keysOf(keymap, 'toggleLow')).toEqual(['Home']);
    expect(keymap.actByCode.ShiftLeft).toBeUndefined();
  });

  it('are swapped where another deed had the key', () => {
    const own = withKey({}, 'primary', 'KeyX');
    const keymap = keymapWith(own, {});
    expect([keymap.actByCode.KeyX, keymap.actByCode.Space]).toEqual(['primary', 'hangUp']);
    expectWhole(own);
  });

  it('leave the arrows to walking until they are given to something else', () => {
    const own = withKey({}, 'north', 'End');
    expect(keysOf(keymapWith(own, {}), 'north')).toEqual(['End', 'ArrowUp']);
    const gone = withKey(own, 'ask', 'ArrowUp');
    expect(keysOf(keymapWith(gone, {}), 'ask')).toEqual(['ArrowUp']);
    expectWhole(gone);
  });

  it('never give away what leads back, moves on or presses on pages', () => {
    for (const code of ['Tab', 'Enter', 'NumpadEnter', 'Escape', 'ControlLeft', 'MetaLeft', 'F5', ''])
      expect(isGivableKey(code), code).toBe(false);
    for (const button of [-1, 9, 32, 0.5, Number.NaN, '0']) expect(isGivableButton(button)).toBe(false);
  });

  it('stay whole and with one meaning a key, whatever is given in whatever order', () => {
    const codes = ['KeyW', 'Home', 'Space', 'ArrowUp', 'ArrowLeft', 'ShiftLeft', 'Digit1', 'KeyX', 'KeyP'];
    const change = fc.tuple(fc.constantFrom(...MEANINGS), fc.constantFrom(...codes));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const own = changes.reduce<Own<string>>((now, [meaning, code]) => withKey(now, meaning, code), {});
        expectWhole(own);
        const [meaning, code] = changes.at(-1) ?? ['north', 'KeyW'];
        expect(keysOf(keymapWith(own, {}), meaning)).toContain(code);
        expect(keymapWith(ownKeysFrom(JSON.parse(JSON.stringify(own))), {})).toEqual(keymapWith(own, {}));
      }),
    );
  });

  it('stay whole, whichever of them is given to whichever deed', () => {
    const codes = [...Object.keys({ ...KEYMAP.walkByCode, ...KEYMAP.actByCode }), 'End', 'Tab', 'F5', ''];
    for (const meaning of MEANINGS) {
      for (const code of codes) {
        const own = withKey({}, meaning, code);
        expectWhole(own);
        expect(keysOf(keymapWith(own, {}), meaning).includes(code), `${meaning} ${code}`).toBe(
          isGivableKey(code) || KEYMAP.actByCode[code] === meaning,
        );
      }
    }
  });

  it('of a pad stay whole too, and one of them always holds the night', () => {
    const change = fc.tuple(fc.constantFrom(...MEANINGS), fc.integer({ min: -1, max: 33 }));
    const first = MEANINGS.flatMap((meaning) =>
      Array.from({ length: 35 }, (_, n) => [[meaning, n - 1] as [typeof meaning, number]]),
    );
    const lived = (changes: readonly (readonly [(typeof MEANINGS)[number], number])[]) =>
      changes.reduce<Own<number>>((now, [meaning, button]) => withButton(now, meaning, button), {});
    for (const changes of first) expectWholePad(lived(changes));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const own = lived(changes);
        expectWholePad(own);
        const again = ownButtonsFrom(JSON.parse(JSON.stringify(own)));
        expect(keymapWith({}, again)).toEqual(keymapWith({}, own));
      }),
    );
  });

  it('of a pad are swapped in the same way', () => {
    const keymap = keymapWith({}, withButton({}, 'primary', 1));
    expect([buttonsOf(keymap, 'primary'), buttonsOf(keymap, 'hangUp')]).toEqual([[1], [0]]);
    expect(keymap.actByButton[9]).toBe('pause');
  });
});

describe('own keys that are read back', () => {
  it('are taken as they were written', () => {
    expect(ownKeysFrom({ toggleRun: ['Home'] })).toEqual({ toggleRun: ['Home'] });
    expect(ownButtonsFrom({ primary: [1], hangUp: [0] })).toEqual({ primary: [1], hangUp: [0] });
  });

  it('lose what no keyboard has, and what is not to be given', () => {
    const stored = {
      toggleRun: ['Home', 'Enter', 7],
      things: [null, '__proto__'],
      fly: ['KeyF'],
      ask: 'KeyQ',
    };
    expect(ownKeysFrom(stored)).toEqual({ toggleRun: ['Home'] });
  });

  it('are refused as a whole where a deed is left without a key', () => {
    expect(ownKeysFrom({ hangUp: ['Space'] })).toEqual({});
    expect(ownButtonsFrom({ hangUp: [0] })).toEqual({});
  });

  it('of any kind never throw, and always leave a whole map', () => {
    const ids = fc.oneof(fc.constantFrom('KeyX', 'Space', 'KeyW', 'ArrowUp'), fc.anything());
    const stored = fc.oneof(
      fc.anything({ withNullPrototype: true }),
      fc.dictionary(fc.constantFrom(...MEANINGS, '__proto__', 'constructor'), fc.array(ids)),
    );
    fc.assert(
      fc.property(stored, (value) => {
        expectWhole(ownKeysFrom(value));
        ownButtonsFrom(value);
      }),
      { numRuns: 600 },
    );
  });
});
