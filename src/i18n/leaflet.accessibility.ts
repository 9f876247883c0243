// The leaflet on accessibility: what works, what does not, and what to do then.
// Law: true of this version, also where it is not pleasant.

import type { Leaflet } from './leaflet.ts';

export const ACCESSIBILITY: Leaflet = {
  title: { en: 'Accessibility', ko: '접근성' },
  lead: {
    en: 'What works in this version, what does not, and how to go on all the same.',
    ko: '이 판에서 되는 것과 되지 않는 것, 그래도 이어 가는 방법을 적었다.',
  },
  parts: [
    {
      id: 'works',
      heading: { en: 'What works', ko: '되는 것' },
      blocks: [
        {
          kind: 'list',
          items: [
            {
              en: 'A night can be played with the keyboard alone, by touch alone, with a mouse, or with a gamepad. A click or a tap on the map walks there, so that nothing has to be held.',
              ko: '키보드만으로, 손가락만으로, 마우스나 게임패드로 할 수 있다. 지도를 한 번 누르면 그리로 걸어가므로 아무것도 누르고 있지 않아도 된다.',
            },
            {
              en: 'Every sound is also drawn. Captions say what is heard, and from where.',
              ko: '모든 소리는 그림으로도 보인다. 자막이 무슨 소리가 어디서 나는지 적는다.',
            },
            {
              en: 'For screen readers every page has headings and names, and what happens in a night is announced: reception, the call, who heard or saw you, and where.',
              ko: '화면 낭독기를 위해 모든 쪽에 제목과 이름이 있고, 밤에 생기는 일을 알려 준다. 전파, 통화, 누가 어디서 듣거나 보았는지.',
            },
            {
              en: 'What matters is told by form as well as by color. There are colors for every kind of sight, white lines of detection, and more contrast.',
              ko: '중요한 것은 색뿐 아니라 모양으로도 다르다. 모든 눈을 위한 색, 흰 탐지선, 높은 대비를 고를 수 있다.',
            },
            {
              en: 'Words can be made up to twice as large. The sheet can be made brighter.',
              ko: '글자를 두 배까지 키울 수 있다. 지도를 밝게 할 수 있다.',
            },
            {
              en: 'Nothing flashes more than three times a second. With Calm nothing blinks at all, and with Less motion what moves only for beauty stands still.',
              ko: '1초에 세 번 넘게 번쩍이는 것은 없다. ‘차분하게’를 켜면 아무것도 깜박이지 않고, ‘움직임 줄이기’를 켜면 꾸밈으로 움직이는 것이 멈춘다.',
            },
            {
              en: 'The night can be held at any moment, and holds by itself when you leave the page. With No hurry it also waits for your answer.',
              ko: '밤은 언제든 멈출 수 있고, 페이지를 떠나면 저절로 멈춘다. ‘재촉하지 않기’를 켜면 대답도 기다려 준다.',
            },
            {
              en: 'Gentle tells of a capture in plain words, without its scene.',
              ko: '‘잔잔하게’를 켜면 붙잡히는 장면 없이 글로만 알린다.',
            },
            {
              en: 'Stick and buttons can change sides for the left hand.',
              ko: '왼손을 위해 스틱과 단추의 자리를 바꿀 수 있다.',
            },
            {
              en: 'All words are there in English and in Korean.',
              ko: '모든 글이 영어와 한국어로 있다.',
            },
            {
              en: 'Step by step: time moves only when you do something. The speed of the night can be changed at any moment.',
              ko: '한 걸음씩: 무언가를 할 때만 시간이 흐른다. 밤의 빠르기는 언제든 바꿀 수 있다.',
            },
            {
              en: 'Nights can be made easier: hearing that takes twice as long, nobody arrested, ways and dangers drawn on the map. A recording tells it, and nobody counts it.',
              ko: '밤을 더 쉽게 할 수 있다. 듣는 데 두 배로 걸리게 하거나, 아무도 붙잡히지 않게 하거나, 길과 위험을 지도에 그린다. 기록에는 적히지만 아무도 세지 않는다.',
            },
            {
              en: 'Keys and the buttons of a gamepad can be chosen in the settings.',
              ko: '키와 게임패드 단추를 설정에서 고를 수 있다.',
            },
            {
              en: 'One key, one button or one touch anywhere is enough for a whole night.',
              ko: '키 하나, 단추 하나, 아무 데나 한 번 누르는 것만으로도 하룻밤을 다 지낼 수 있다.',
            },
            {
              en: 'By ear: the way, reception and danger can be asked for in words and heard as sounds, and what to do can be typed.',
              ko: '귀로: 길과 전파와 위험을 말로 묻고 소리로 들을 수 있으며, 할 일을 적어 넣을 수 있다.',
            },
            {
              en: 'Once it has been loaded, the game can be played without a network.',
              ko: '한 번 불러오면 인터넷 없이도 할 수 있다.',
            },
          ],
        },
      ],
    },
    {
      id: 'works-not',
      heading: { en: 'What does not', ko: '되지 않는 것' },
      blocks: [
        {
          kind: 'list',
          items: [
            {
              en: 'The map is a picture. Directions, distances, reception and danger are said in words; of the shape of the land only heights, slopes and what lies near.',
              ko: '지도는 그림이다. 방향과 거리, 전파와 위험은 말로 알리지만 땅의 생김새는 높이와 비탈과 둘레에 있는 것만 알린다.',
            },
            {
              en: 'At the largest sizes of words, some names and heights on the map find no room and are left out.',
              ko: '글자를 가장 크게 하면 지도 위의 이름과 높이 가운데 자리가 없는 것은 빠진다.',
            },
            {
              en: 'The order of the switch and the words for the ear have been tried by tests, not yet by many people.',
              ko: '스위치의 순서와 귀로 듣는 말은 시험으로 해 보았을 뿐, 아직 많은 사람이 써 보지 않았다.',
            },
            {
              en: 'Quotations stay in the English they were published in. In Korean, what they say is told in other words.',
              ko: '인용은 공개된 영어 그대로이다. 한국어에서는 그 뜻을 풀어 적었다.',
            },
            {
              en: 'Automatic checks run over the pages at every change; they find only a part of what can bar a way. People who use a screen reader or a switch every day have not tested this version yet.',
              ko: '고칠 때마다 자동 검사를 하지만, 길을 막는 것의 일부만 찾아낸다. 날마다 화면 낭독기나 스위치를 쓰는 사람들이 아직 이 판을 시험하지 않았다.',
            },
            {
              en: 'Without JavaScript nothing can be played.',
              ko: '자바스크립트 없이는 할 수 없다.',
            },
          ],
        },
      ],
    },
    {
      id: 'all-the-same',
      heading: { en: 'If something bars your way', ko: '길이 막히면' },
      blocks: [
        {
          kind: 'words',
          words: {
            en: 'Any night can also be watched: “Watch a recording” on the title shows nights that were kept, with all that was said as text. If something keeps you from playing, tell whoever gave you this page, or write to the project: it is open source, and such reports come before new things.',
            ko: '밤은 보기만 할 수도 있다. 첫 화면의 ‘기록 보기’에서 간직한 밤을 다시 보며 오간 말을 글로 읽는다. 무언가 길을 막으면 이 페이지를 알려 준 사람이나 프로젝트에 알려 달라. 오픈 소스이며, 그런 알림을 새 기능보다 먼저 다룬다.',
          },
        },
      ],
    },
  ],
};
