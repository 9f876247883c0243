// Seeds for those who want none of their own: two plain words and four digits, such as `larch-lantern-0217`.
// Law: chance is given; the words are short, plain, and name nothing that is anywhere.

const FIRST =
  'alder amber apple ash barley birch black bluff brook candle cedar chalk cherry clay clover copper crane cricket dawn deer dusk elm ember fern field finch flax flint frost goose grain heron hollow ivy juniper larch linen maple marsh mill moss north oak old paper pear pebble pine plum quiet rain reed river rowan salt sedge slate snow spring stone summer thistle willow winter';
const SECOND =
  'anchor apron attic awning basin basket bell bench blanket bowl bridge broom button candle cart chimney clock coat cup door ferry fence field ford garden gate hearth hill jar kettle key ladder lantern letter lamp loom mirror mitten needle oar orchard path pillow pocket pond quilt ribbon road roof rope saddle sail scarf shawl shoe sleeve spoon stair stove table thread tower well window';

export const FIRST_WORDS: readonly string[] = FIRST.split(' ');
export const SECOND_WORDS: readonly string[] = SECOND.split(' ');

/** @param chance at least 0 and under 1, one for each word and one for the digits. */
export function surpriseSeed(chance: readonly [number, number, number]): string {
  const [first, second, digits] = chance;
  const word = (list: readonly string[], share: number) => list[Math.floor(share * list.length)] ?? '';
  const number = String(Math.floor(digits * 10000)).padStart(4, '0');
  return `${word(FIRST_WORDS, first)}-${word(SECOND_WORDS, second)}-${number}`;
}
