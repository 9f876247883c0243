// Step 10, names: of a village and a river, each composed from two lists in both languages.
// Law: invented, every one; both languages say the same.
import type { Level } from '../schema.ts';
import { chanceOf, oneOf } from './chance.ts';
import type { FreeRecipe } from './recipe.ts';

type Word = readonly [en: string, ko: string];

const FIRST: readonly Word[] = [
  ['Alder', '오리나무'],
  ['Ash', '물푸레'],
  ['Birch', '자작나무'],
  ['Bracken', '고사리'],
  ['Clover', '토끼풀'],
  ['Cricket', '귀뚜라미'],
  ['Finch', '방울새'],
  ['Flint', '부싯돌'],
  ['Goose', '기러기'],
  ['Hazel', '개암나무'],
  ['Heron', '왜가리'],
  ['Juniper', '노간주'],
  ['Linden', '피나무'],
  ['Millet', '기장'],
  ['Moss', '이끼'],
  ['Otter', '수달'],
  ['Pear', '돌배'],
  ['Reed', '갈대'],
  ['Rowan', '마가목'],
  ['Sedge', '사초'],
  ['Snail', '달팽이'],
  ['Thistle', '엉겅퀴'],
  ['Willow', '버들'],
  ['Wren', '굴뚝새'],
];
const SECOND: readonly Word[] = [
  ['Bend', '굽이'],
  ['Eaves', '처마'],
  ['Ford', '여울'],
  ['Gap', '고개'],
  ['Hollow', '골'],
  ['Knoll', '언덕'],
  ['Landing', '나루'],
  ['Lap', '품'],
  ['Ledge', '벼랑'],
  ['Meadow', '풀밭'],
  ['Rest', '쉼터'],
  ['Shade', '그늘'],
  ['Spring', '샘'],
  ['Stair', '비탈'],
  ['Steps', '돌계단'],
  ['Terrace', '다락밭'],
];
const RIVERS: readonly Word[] = [
  ['Border River', '국경의강'],
  ['Slow River', '느린강'],
  ['Gray River', '잿빛강'],
  ['Quiet River', '고요한강'],
  ['Far River', '건너강'],
  ['Ice River', '얼음강'],
];

export function namesOf(recipe: FreeRecipe): Pick<Level, 'place' | 'river'> {
  const chance = chanceOf(recipe, 'names');
  const first = oneOf(chance, FIRST);
  const second = oneOf(chance, SECOND);
  const river = oneOf(chance, RIVERS);
  return {
    place: { en: `${first[0]} ${second[0]}`, ko: `${first[1]}${second[1]}` },
    river: { en: river[0], ko: river[1] },
  };
}
