import { describe, expect, it } from 'vitest';
import { brokerOf } from '../../src/app/broker.ts';
import type { HudState } from '../../src/app/hud.ts';
import { ledOf } from '../../src/app/led.ts';
import { primaryCommand, primaryOf } from '../../src/app/meaning.ts';
import { NightMemory } from '../../src/app/memory.ts';
import { NoiseMemory } from '../../src/app/noiseMemory.ts';
import { onAir } from '../../src/app/onAir.ts';
import { readHud } from '../../src/app/reading.ts';
import { DEEDS, type Deed, deedsOf, thingsOf } from '../../src/app/things.ts';
import { towerName } from '../../src/app/towers.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { Night } from '../../src/core/night.ts';
import { step } from '../../src/core/step.ts';
import { tinyLine, tinyTower, tinyWorld } from '../helpers/tinyWorld.ts';

const county = { ...tinyTower(128, 80, 'county'), network: 'domestic' as const };
const legalPhone = { call: [tinyLine('who', 'farEnd', 1)], foreignPhone: { x: 64, y: 70 } };
const transfer = {
  sentPounds: 800,
  feePounds: 240,
  broker: { x: 90, y: 64 },
  agreedLine: 0,
  stoppedChance: 0,
};
const companion = { id: 'mother', age: 'old' as const, x: 67, y: 64 };

function twoPhones(): Night {
  return beginNight(tinyWorld({ towers: [tinyTower(128, 100), county], legalPhone, transfer }), 1);
}

function hud(night: Night): HudState {
  return readHud(night, null, new NoiseMemory(), new NightMemory());
}

/** @returns what happened meanwhile. */
function live(night: Night, ticks: number, ...commands: Command[]): NightEvent[] {
  const told = [...step(night, commands)];
  for (let tick = 1; tick < ticks; tick++) told.push(...step(night, []));
  return told;
}

describe('the legal phone in the hand', () => {
  it('is taken out, calls abroad in vain, then inside, and is put away; then the other one is fetched', () => {
    const night = twoPhones();
    const said: string[] = [];
    for (let presses = 0; presses < 40 && night.phone.network === 'domestic'; presses++) {
      const primary = primaryOf(night);
      if (said.at(-1) !== primary) said.push(primary);
      if (primary === 'allSaid') night.caller.y = 69;
      const command = primaryCommand(night);
      live(night, 20, ...(command === null ? [] : [command]));
    }
    expect(said.filter((one) => one !== 'noService' && one !== 'waiting' && one !== 'listen')).toEqual([
      'takePhone',
      'call',
      'callInside',
      'putAway',
      'allSaid',
    ]);
    expect(night.phone.network).toBe('foreign');
    expect(night.phone.barredCalls).toBe(1);
    expect(primaryOf(night)).toBe('takePhone');
  });

  it('has its own lines and count, and the task says where the other phone lies', () => {
    const night = twoPhones();
    expect(hud(night)).toMatchObject({ network: 'domestic', task: 'legalPhone', linesTotal: 1 });
    live(night, 60, Command.phoneOn);
    live(night, 1, Command.call);
    expect(hud(night).task).toBe('callInside');
    const told = live(night, 5, Command.callInside);
    expect(hud(night).task).toBe('listenInside');
    told.push(...live(night, 200));
    expect(told).toContainEqual({ kind: 'lineHeard', line: 0, inside: true });
    expect(told).toContainEqual({ kind: 'connected', inside: true });
    expect(hud(night)).toMatchObject({ linesHeard: 1, task: 'putAway' });
    live(night, 1, Command.phoneOff);
    expect(hud(night)).toMatchObject({
      task: 'fetchForeign',
      things: { phoneAt: { meters: 60, eighth: 4 } },
    });
    night.caller.y = 70;
    live(night, 1, Command.fetchPhone);
    expect(hud(night)).toMatchObject({ network: 'foreign', linesTotal: 2, linesHeard: 0, lines: [] });
  });

  it('is what is on the air while it calls', () => {
    const night = twoPhones();
    expect(onAir(night)).toMatchObject({ isInside: true, line: { id: 'who' } });
    night.phone.network = 'foreign';
    expect(onAir(night)).toMatchObject({ isInside: false, line: { id: 'hello' } });
  });

  it('listens to a tower that is named for its side', () => {
    const { towers } = twoPhones().world;
    expect([0, 1].map((tower) => towerName(towers, tower))).toEqual(['only', 'legal']);
  });
});

describe('the broker', () => {
  it('waits for word, has it, and has paid', () => {
    const night = twoPhones();
    expect(brokerOf(night)).toMatchObject({ stage: 'waits', isHere: false, pounds: 560 });
    night.call.heardByLine[0] = 1;
    expect(hud(night).task).toBe('toBroker');
    night.caller.x = 89;
    expect(brokerOf(night)).toMatchObject({ stage: 'hasIt', isHere: true });
    expect(hud(night)).toMatchObject({ task: 'takeMoney', primary: 'takeMoney' });
    live(night, 1, primaryCommand(night) ?? Command.stop);
    expect(brokerOf(night)?.stage).toBe('handed');
    expect(primaryOf(night)).not.toBe('takeMoney');
  });

  it('is asked once where it never came, and then has nothing', () => {
    const world = tinyWorld({ transfer: { ...transfer, stoppedChance: 1 } });
    const night = beginNight(world, 1);
    night.call.heardByLine[0] = 1;
    night.caller.x = 89;
    expect(brokerOf(night)?.stage).toBe('hasIt');
    expect(live(night, 1, Command.takeMoney)).toContainEqual({ kind: 'moneyStopped', pounds: 560 });
    expect(brokerOf(night)?.stage).toBe('gone');
    expect(primaryOf(night)).toBe('takePhone');
  });
});

describe('someone who is led', () => {
  const led = (): Night => beginNight(tinyWorld({ companion }), 1);

  it('is called where a whisper reaches, and not from farther off', () => {
    const night = led();
    expect(ledOf(night)).toMatchObject({ state: 'waiting', tiredness: 'fresh', isBeside: true });
    expect(primaryOf(night)).toBe('comeOn');
    night.caller.x = 58;
    expect(primaryOf(night)).toBe('takePhone');
    expect(hud(night).task).toBe('ledWaits');
  });

  it('follows then, and the phone comes first again', () => {
    const night = led();
    live(night, 1, primaryCommand(night) ?? Command.stop);
    expect(ledOf(night)?.state).toBe('following');
    expect(primaryOf(night)).toBe('takePhone');
  });

  it('is missed where the call cannot go on, and looked after where strength is gone', () => {
    const night = led();
    live(night, 60, Command.comeOn, Command.phoneOn);
    night.caller.x = 40;
    expect(hud(night).task).toBe('ledAway');
    Object.assign(night.companion ?? {}, { state: 'resting', tired: 0.9 });
    expect(ledOf(night)?.tiredness).toBe('spent');
    expect(hud(night).task).toBe('ledRests');
    Object.assign(night.companion ?? {}, { state: 'taken' });
    expect(hud(night).task).toBe('ledTaken');
  });
});

describe('the things page', () => {
  const WITH: Partial<Record<Deed, Command>> = {
    otherPhone: Command.otherPhone,
    waitHere: Command.waitHere,
    comeOn: Command.comeOn,
    takeMoney: Command.takeMoney,
  };
  const WAYS: Readonly<Record<string, (night: Night) => void>> = {
    'at first': () => {},
    'with a phone that is on': (night) => void live(night, 5, Command.phoneOn),
    'with both phones': (night) => {
      night.caller.y = 70;
      live(night, 1, Command.fetchPhone);
    },
    'beside the broker before word came': (night) => {
      night.caller.x = 89;
    },
    'beside the broker': (night) => {
      night.caller.x = 89;
      night.call.heardByLine[0] = 1;
    },
    'after one was paid': (night) => {
      night.caller.x = 89;
      night.call.heardByLine[0] = 1;
      live(night, 1, Command.takeMoney);
    },
  };

  it('offers what the core would follow', () => {
    const worlds = [
      tinyWorld({ towers: [tinyTower(128, 100), county], legalPhone, transfer, companion }),
      tinyWorld(),
    ];
    for (const world of worlds) {
      for (const [way, lead] of Object.entries(WAYS)) {
        for (const [deed, command] of Object.entries(WITH)) {
          const night = beginNight(world, 1);
          lead(night);
          const { hindrance } = thingsOf(night);
          const refused = step(night, [command]).find(({ kind }) => kind === 'refused');
          expect(hindrance[deed as Deed] === null, `${deed}, ${way}`).toBe(refused === undefined);
        }
      }
    }
  });

  it('shows no deed that the night does not know of', () => {
    const alone = beginNight(tinyWorld(), 1);
    expect(deedsOf(thingsOf(alone), ledOf(alone), brokerOf(alone))).toEqual([
      'hidePhone',
      'fetchPhone',
      'dropPhone',
      'breakSim',
    ]);
    const all = beginNight(tinyWorld({ legalPhone, transfer, companion }), 1);
    expect(deedsOf(thingsOf(all), ledOf(all), brokerOf(all))).toEqual([...DEEDS]);
  });
});
