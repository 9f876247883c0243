// The leaflet on privacy: what is kept, where, and what leaves the device.
// Law: true of this version; whoever adds a place where something is kept, or a way by which it leaves, adds it here.

import type { Leaflet } from './leaflet.ts';

export const PRIVACY: Leaflet = {
  title: { en: 'Privacy', ko: '개인 정보' },
  lead: {
    en: 'Nobody is asked for a name, and nobody is counted. What is kept is kept on this device.',
    ko: '이름을 묻지 않고 사람을 세지 않는다. 간직하는 것은 이 기기에만 간직한다.',
  },
  parts: [
    {
      id: 'none',
      heading: { en: 'What there is not', ko: '없는 것' },
      blocks: [
        {
          kind: 'list',
          items: [
            {
              en: 'No cookies, no account, no advertisement, no counter.',
              ko: '쿠키도, 계정도, 광고도, 방문 집계도 없다.',
            },
            {
              en: 'Nothing of others: letters, pictures, sounds and code come from the same place as this page.',
              ko: '남의 것이 없다. 글꼴, 그림, 소리, 코드는 모두 이 페이지와 같은 곳에서 온다.',
            },
          ],
        },
      ],
    },
    {
      id: 'kept',
      heading: { en: 'What is kept on this device', ko: '이 기기에 간직하는 것' },
      blocks: [
        {
          kind: 'list',
          items: [
            {
              en: 'What you chose in the settings, and that you have read the opening card.',
              ko: '설정에서 고른 것과 첫머리 글을 읽었다는 사실.',
            },
            {
              en: 'How far the story has come, and what is carried over from night to night.',
              ko: '이야기가 어디까지 왔는지, 밤에서 밤으로 이어지는 것이 무엇인지.',
            },
            {
              en: 'The nights you played, as recordings: what was done in them and when in the night, what made them easier or whether they were played by ear, the time at which they were kept, and the names that you gave them.',
              ko: '지낸 밤의 기록: 그 밤의 어느 때에 무엇을 했는지, 무엇으로 더 쉽게 했는지, 귀로 했는지, 간직한 시각, 직접 붙인 이름.',
            },
            {
              en: 'Of free nights: the words they grew from, when they were begun, and which were proven to be playable.',
              ko: '자유로운 밤: 밤이 자라난 글, 시작한 시각, 해낼 수 있음이 확인된 밤.',
            },
            {
              en: 'A message that you sent off, until it has arrived; then only that it did. A draft is gone when the page is closed.',
              ko: '보내기로 한 편지. 닿을 때까지만 간직하고, 닿은 뒤에는 그 사실만 남는다. 쓰다 만 글은 페이지를 닫으면 없어진다.',
            },
            {
              en: 'While a saved file is taken in, a copy of all that was here before, until the new one is here whole. If the page is closed midway, the copy stays until you decide about it in the settings.',
              ko: '저장한 파일을 받아들이는 동안, 전에 있던 모든 것의 사본. 새것이 온전히 들어오면 없어진다. 도중에 페이지가 닫히면 설정에서 정할 때까지 남는다.',
            },
          ],
        },
        {
          kind: 'words',
          words: {
            en: 'Recordings can be deleted one by one in their list, and messages in the outbox.',
            ko: '지낸 밤은 ‘기록’에서, 편지는 ‘보낼 편지함’에서 하나씩 지울 수 있다.',
          },
        },
        {
          kind: 'words',
          words: {
            en: 'All of it can be looked through, taken along as one file, and deleted in the settings, under “What this device keeps”. The game itself is kept too, for the time without a network.',
            ko: '설정의 ‘이 기기에 남아 있는 것’에서 전부 살펴보고, 파일 하나로 가져가고, 지울 수 있다. 인터넷이 없을 때를 위해 게임도 기기에 간직한다.',
          },
        },
      ],
    },
    {
      id: 'leaves',
      heading: { en: 'What leaves this device', ko: '이 기기를 떠나는 것' },
      blocks: [
        {
          kind: 'words',
          words: {
            en: 'Nothing, by itself. Recordings, links and pictures leave it when you hand them on.',
            ko: '저절로 떠나는 것은 없다. 기록과 링크와 그림은 당신이 건넬 때만 떠난다.',
          },
        },
        {
          kind: 'words',
          words: {
            en: 'There is one form: a message at the end of the story. It sends something only where whoever hosts this page has named a receiver, and only after you have ticked the box for that very message: its words, its language, when you pressed the button, and a random number, so that it arrives only once. Who receives it, what for, and for how long stands beside the box. As the game is shipped, nobody receives anything.',
            ko: '양식은 하나, 이야기 끝의 편지뿐이다. 이 페이지를 올린 이가 받는 곳을 밝혀 두었고 당신이 바로 그 편지에 동의 표시를 했을 때만 보낸다. 보내는 것은 글, 언어, 단추를 누른 시각, 두 번 닿지 않게 하는 임의의 번호다. 누가 무엇을 위해 얼마 동안 받아 두는지는 표시 칸 옆에 적혀 있다. 처음 배포된 상태에서는 아무도 받지 않는다.',
          },
        },
      ],
    },
    {
      id: 'host',
      heading: { en: 'Whoever hosts this page', ko: '이 페이지를 올린 이' },
      blocks: [
        {
          kind: 'words',
          words: {
            en: 'A web server sees which files are asked for, when, and from which network address. What becomes of that, its owner has to say; the game adds nothing to it.',
            ko: '웹 서버는 어떤 파일을 언제, 어느 네트워크 주소에서 청했는지 본다. 그것을 어떻게 하는지는 서버 주인이 밝힐 일이며, 게임은 아무것도 보태지 않는다.',
          },
        },
        {
          kind: 'words',
          words: {
            en: 'Where the game stands within another page, that page can be told that a night began and how it ended: the sheet, the outcome, and how many lines got through. It is told only if the host of the game has listed it, and never what was said.',
            ko: '게임이 다른 페이지 안에 들어 있으면, 그 페이지는 밤이 시작되었다는 것과 어떻게 끝났는지(도엽, 결말, 전해진 마디 수)를 들을 수 있다. 게임을 올린 이가 목록에 적은 페이지만 들으며, 무슨 말이 오갔는지는 듣지 못한다.',
          },
        },
      ],
    },
    {
      id: 'class',
      heading: { en: 'In a class', ko: '수업에서' },
      blocks: [
        {
          kind: 'words',
          words: {
            en: 'An address with class=1 has no message form and no way out of the page. With keep=0 nothing of the above is kept: closing the tab ends all of it.',
            ko: '주소에 class=1을 붙이면 편지 양식도, 페이지 밖으로 나가는 길도 없다. keep=0을 붙이면 위의 어느 것도 간직하지 않으며, 탭을 닫으면 모두 끝난다.',
          },
        },
      ],
    },
  ],
};
