// The colors of the night sheet. Law: amber means your connection, red detection, violet to cyan jamming, and nothing else.

export const MARGIN = '#080B10';
export const BONE = '#D8D4C6';
export const PAPER = '#ECE6D6';
export const CONNECTION_LINE = '#FFBE6E';
export const DETECTION_LINE = '#FF8C94';
export const JAMMING = '#5FD6E2';

export const DETECTION_FILL = 0xff4d5e;
export const FOOTPRINT = '#E8E2D0';

export const VOICE_FONT = "'Gowun Batang', serif";
export const INSTRUMENT_FONT = "'IBM Plex Sans Condensed', 'IBM Plex Sans KR', sans-serif";
