// The inks of everything people and trees have put on the land, by night and on paper under the lamp.
// Law: no amber, red or violet here: those three mean something.

import type { Season } from '../../core/world.ts';

export interface CulturePalette {
  readonly stream: string;
  readonly furrow: string;
  readonly road: string;
  readonly roadBed: string;
  readonly footpath: string;
  readonly roofMoonSide: string;
  readonly roofDarkSide: string;
  readonly roofShadow: string;
  readonly chimney: string;
  readonly fence: string;
  readonly treeShadow: string;
  readonly treeBody: string;
  readonly treeMoonSide: string;
  readonly block: string;
  readonly blockEdge: string;
}

const NIGHT_INKS: CulturePalette = {
  stream: 'rgba(126,158,176,.62)',
  furrow: 'rgba(164,166,148,.30)',
  road: 'rgba(196,190,172,.72)',
  roadBed: 'rgba(30,36,42,.9)',
  footpath: 'rgba(206,198,178,.62)',
  roofMoonSide: '#8E928C',
  roofDarkSide: '#2B3138',
  roofShadow: 'rgba(2,4,8,.75)',
  chimney: 'rgba(0,0,0,.4)',
  fence: 'rgba(170,176,172,.55)',
  treeShadow: 'rgba(2,5,8,.62)',
  treeBody: 'rgba(33,46,48,.95)',
  treeMoonSide: 'rgba(112,132,126,.55)',
  block: 'rgba(42,46,50,.9)',
  blockEdge: 'rgba(110,104,90,.55)',
};

/** What the year does to fields and woods; the sheet was drawn in autumn. */
const BY_SEASON: Readonly<Record<Season, Partial<CulturePalette>>> = {
  spring: {
    furrow: 'rgba(150,174,148,.34)',
    treeBody: 'rgba(35,54,49,.95)',
    treeMoonSide: 'rgba(124,152,132,.58)',
  },
  summer: {
    furrow: 'rgba(126,152,128,.36)',
    treeBody: 'rgba(25,43,39,.97)',
    treeMoonSide: 'rgba(96,128,112,.56)',
  },
  autumn: {},
  winter: {
    stream: 'rgba(150,172,186,.42)',
    furrow: 'rgba(188,202,212,.22)',
    treeBody: 'rgba(38,46,55,.9)',
    treeMoonSide: 'rgba(166,182,192,.6)',
  },
};

const INKS_BY_SEASON = {
  spring: { ...NIGHT_INKS, ...BY_SEASON.spring },
  summer: { ...NIGHT_INKS, ...BY_SEASON.summer },
  autumn: NIGHT_INKS,
  winter: { ...NIGHT_INKS, ...BY_SEASON.winter },
} as const satisfies Readonly<Record<Season, CulturePalette>>;

export function nightInks(season: Season): CulturePalette {
  return INKS_BY_SEASON[season];
}

export const PAPER_INKS: CulturePalette = {
  stream: 'rgba(52,104,140,.9)',
  furrow: 'rgba(120,96,58,.38)',
  road: 'rgba(70,52,40,.95)',
  roadBed: 'rgb(244,236,214)',
  footpath: 'rgba(70,50,40,.85)',
  roofMoonSide: '#4A3F38',
  roofDarkSide: '#241E1C',
  roofShadow: 'rgba(60,50,60,.35)',
  chimney: 'rgba(0,0,0,.4)',
  fence: 'rgba(90,40,40,.65)',
  treeShadow: 'rgba(50,60,50,.28)',
  treeBody: 'rgba(92,120,82,.75)',
  treeMoonSide: 'rgba(150,170,130,.6)',
  block: 'rgba(70,60,56,.75)',
  blockEdge: 'rgba(120,100,90,.5)',
};
