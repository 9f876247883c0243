import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/app/identity.ts';
import { DEEDS, type Deed, thingsOf } from '../../src/app/things.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { Night } from '../../src/core/night.ts';
import { step } from '../../src/core/step.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const COMMANDS: Readonly<Record<Deed, Command>> = {
  hidePhone: Command.hidePhone,
  fetchPhone: Command.fetchPhone,
  dropPhone: Command.dropPhone,
  breakSim: Command.breakSim,
  otherPhone: Command.otherPhone,
  waitHere: Command.waitHere,
  comeOn: Command.comeOn,
  takeMoney: Command.takeMoney,
};

/** The states that a phone can be in, each made by what leads there. */
const WAYS: Readonly<Record<string, (night: Night) => void>> = {
  'in the pocket': () => {},
  'on the line': (night) => {
    step(night, [Command.phoneOn]);
    for (let tick = 0; tick < 60; tick++) step(night, []);
    step(night, [Command.call]);
  },
  'under a stone here': (night) => void step(night, [Command.hidePhone]),
  'under a stone elsewhere': (night) => {
    step(night, [Command.hidePhone]);
    night.caller.x += 12;
  },
  'fallen here': (night) => void step(night, [Command.dropPhone]),
  'without its card': (night) => void step(night, [Command.breakSim]),
  taken: (night) => {
    step(night, [Command.dropPhone]);
    night.carried.phone = 'taken';
  },
};

describe('the things that one carries', () => {
  it('can be handled just where the core would follow', () => {
    for (const [way, lead] of Object.entries(WAYS)) {
      for (const deed of DEEDS) {
        const night = beginNight(tinyWorld(), 1);
        lead(night);
        const { hindrance } = thingsOf(night);
        const refused = step(night, [COMMANDS[deed]]).find(({ kind }) => kind === 'refused');
        expect(hindrance[deed] === null, `${deed}, ${way}`).toBe(refused === undefined);
      }
    }
  });

  it('tell where the phone lies, from the caller', () => {
    const night = beginNight(tinyWorld(), 1);
    expect(thingsOf(night).phoneAt).toBeNull();
    step(night, [Command.hidePhone]);
    night.caller.x += 12;
    expect(thingsOf(night)).toMatchObject({ phone: 'hidden', phoneAt: { meters: 120, eighth: 6 } });
  });

  it('warn of a battery that is low, and say when it is empty', () => {
    const chargeAt = (battery: number) => thingsOf(beginNight(tinyWorld({ battery }), 1)).charge;
    expect([chargeAt(1), chargeAt(0.16), chargeAt(0.15), chargeAt(0)]).toEqual([
      'good',
      'good',
      'low',
      'empty',
    ]);
    expect(thingsOf(beginNight(tinyWorld({ battery: 0.001 }), 1)).battery).toBe(0.01);
  });
});

describe('who they think it is', () => {
  it('is nobody, a suspicion, or known, each with its causes', () => {
    const night = beginNight(tinyWorld(), 1);
    expect(identityOf(night).known).toBe('nobody');
    Object.assign(night.evidence, { identity: 0.35, reports: 1 });
    expect(identityOf(night)).toMatchObject({ known: 'suspected', reports: 1, phoneFound: false });
    night.evidence.identity = 0.5;
    night.carried.phone = 'taken';
    expect(identityOf(night)).toMatchObject({ known: 'known', phoneFound: true });
    night.carried.sim = false;
    expect(identityOf(night).phoneFound).toBe(false);
  });
});
