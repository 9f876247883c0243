import { expect, it } from 'vitest';
import { crowdedOut } from '../../src/view/crowding.ts';

const at = (group: string, x: number, width = 20) => ({
  group,
  left: x - width / 2,
  right: x + width / 2,
  top: 0,
  bottom: 10,
});

it('leaves out the word that comes later where two would lie over one another', () => {
  expect([...crowdedOut([at('village', 0), at('712', 15), at('640', 60)])]).toEqual(['712']);
});

it('leaves out the whole name where one of its letters has no room, and gives its room to others', () => {
  const river = [at('river', 100), at('river', 200)];
  expect([...crowdedOut([at('village', 205), ...river, at('712', 105)])]).toEqual(['river']);
});

it('lets letters of one name, and the two inks of one figure, stand where they are', () => {
  expect([...crowdedOut([at('far', 0), at('far', 15), at('500', 60), at('500', 60)])]).toEqual([]);
});
