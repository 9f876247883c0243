// The leaflet for teachers: what the game is, for whom, a lesson, what is real, and how to host it.
// Law: no operational advice and no real place; facts and quotations are pointed to, never written anew.
import type { Leaflet } from './leaflet.ts';

export const TEACHERS: Leaflet = {
  title: { en: 'For teachers', ko: '교사에게' },
  lead: {
    en: 'One lesson about calling home where that is forbidden: a night on the hill, and a talk about it.',
    ko: '집에 전화하는 일이 금지된 곳의 이야기. 산에서 보내는 하룻밤과 그에 대한 대화로 이루어진 한 차시 수업이다.',
  },
  parts: [
    {
      id: 'what',
      heading: { en: 'What it is', ko: '어떤 게임인가' },
      blocks: [
        {
          kind: 'words',
          words: {
            en: 'The player climbs invented mountains at night, to a place where a foreign network can be heard, calls family who fled, says what matters, and comes home. Others listen for the call. Nobody fights, nothing is scored, and how a night ended is told soberly. A night takes five to ten minutes. It runs in the browser, without an account and without installing anything.',
            ko: '밤에 지어낸 산을 올라 다른 나라 전파가 들리는 자리를 찾고, 떠난 가족에게 전화해 할 말을 하고, 집으로 돌아온다. 그 통화를 찾아 듣는 사람들이 있다. 싸움도 점수도 없으며, 밤이 어떻게 끝났는지는 담담히 알린다. 하룻밤은 5분에서 10분. 계정도 설치도 없이 브라우저에서 한다.',
          },
        },
        {
          kind: 'words',
          words: {
            en: 'Its rules follow published reports; people and places are invented. It is open source, and not made or endorsed by Amnesty International.',
            ko: '규칙은 공개된 보고를 따르며, 사람과 땅은 지어낸 것이다. 오픈 소스이고, 국제앰네스티가 만들거나 승인한 것이 아니다.',
          },
        },
      ],
    },
    {
      id: 'whom',
      heading: { en: 'For whom, and what to know before', ko: '누구에게, 미리 알 것' },
      blocks: [
        {
          kind: 'list',
          items: [
            {
              en: 'From about 14 years. It is about capture, imprisonment and fear for family. No blood is shown.',
              ko: '열네 살 무렵부터. 붙잡힘과 갇힘, 가족 걱정을 다룬다. 피는 보여 주지 않는다.',
            },
            {
              en: 'Gentle, on the opening card, leaves out the capture scene. Anyone can stop at any moment, and watching beside someone is taking part too.',
              ko: '첫머리 글의 ‘잔잔하게’를 고르면 붙잡히는 장면이 없다. 누구나 언제든 멈출 수 있고, 곁에서 보는 것도 함께하는 것이다.',
            },
            {
              en: 'Someone in the room may have family whom they cannot reach. Ask nobody for their own story; leave room for whoever wants to tell it.',
              ko: '교실에는 가족에게 연락할 수 없는 사람이 있을지도 모른다. 누구에게도 자기 이야기를 청하지 말고, 하고 싶은 사람에게 자리를 내주면 된다.',
            },
            {
              en: 'Nobody should play the part of those who listen, and nobody should be graded by how a night ended.',
              ko: '듣는 사람들의 역할을 맡기지 않는다. 밤이 어떻게 끝났는지로 평가하지 않는다.',
            },
          ],
        },
      ],
    },
    {
      id: 'lesson',
      heading: { en: 'A lesson of 45 minutes', ko: '45분 수업' },
      blocks: [
        {
          kind: 'plan',
          steps: [
            {
              minutes: 5,
              what: { en: 'Before', ko: '들어가며' },
              how: {
                en: 'One of the questions below, each for themselves, on paper that stays theirs.',
                ko: '아래 물음 가운데 하나를 저마다 종이에 적는다. 그 종이는 본인 것이다.',
              },
            },
            {
              minutes: 5,
              what: { en: 'Opening', ko: '열기' },
              how: {
                en: 'Alone or in pairs, one plays and one reads. Read the opening card together, choose language and, where wished, Gentle. Headphones help; every sound is also drawn.',
                ko: '혼자 또는 둘이서, 한 사람은 하고 한 사람은 읽는다. 첫머리 글을 함께 읽고, 언어와 원하면 ‘잔잔하게’를 고른다. 이어폰이 있으면 좋고, 모든 소리는 그림으로도 보인다.',
              },
            },
            {
              minutes: 15,
              what: { en: 'One night', ko: '하룻밤' },
              how: {
                en: 'The first sheet, for everyone the same. Whoever is done goes up once more, or reads what followed and what the family heard.',
                ko: '모두 첫 도엽에서 같은 밤을 지낸다. 먼저 마친 사람은 다시 올라가거나, 그 뒤의 일과 가족이 들은 말을 읽는다.',
              },
            },
            {
              minutes: 5,
              what: { en: 'Seen from the other side', ko: '다른 편에서 보기' },
              how: {
                en: 'Watch one of the nights again together: what those who listened believed, and what they did not know.',
                ko: '한 밤을 함께 다시 본다. 듣는 사람들이 무엇을 믿었고 무엇을 몰랐는지.',
              },
            },
            {
              minutes: 12,
              what: { en: 'Talk', ko: '이야기하기' },
              how: {
                en: 'Two or three of the questions after, with the page What is real at hand.',
                ko: '아래의 ‘마친 뒤’ 물음 두세 가지를, ‘무엇이 사실인가’를 펴 놓고.',
              },
            },
            {
              minutes: 3,
              what: { en: 'Close', ko: '마치며' },
              how: {
                en: 'Back to the paper: one sentence more, or none.',
                ko: '처음 종이로 돌아가 한 문장을 더 적거나, 적지 않는다.',
              },
            },
          ],
        },
      ],
    },
    {
      id: 'before',
      heading: { en: 'To talk about before', ko: '하기 전에' },
      blocks: [
        {
          kind: 'list',
          items: [
            {
              en: 'You have two minutes with someone far away, and do not know when there will be two more. What do you say first?',
              ko: '멀리 있는 사람과 통화할 2분이 있고, 다음이 언제일지 모른다. 무엇을 먼저 말할까?',
            },
            {
              en: 'Whom do you write to without thinking about it? Who else could read it?',
              ko: '아무 생각 없이 글을 보내는 사람은 누구인가? 또 누가 그 글을 읽을 수 있을까?',
            },
            {
              en: 'What would change in your family if nobody knew whether one of you was well?',
              ko: '가족 한 사람이 잘 있는지 아무도 모른다면, 집안의 무엇이 달라질까?',
            },
          ],
        },
      ],
    },
    {
      id: 'after',
      heading: { en: 'To talk about after', ko: '마친 뒤' },
      blocks: [
        {
          kind: 'list',
          items: [
            {
              en: 'What was left unsaid, and what decided that?',
              ko: '끝내 하지 못한 말은 무엇이고, 무엇이 그것을 정했는가?',
            },
            {
              en: 'What does the one on the far bank know now, and what can they only guess?',
              ko: '건너편 사람은 이제 무엇을 알고, 무엇을 짐작만 할 수 있는가?',
            },
            {
              en: 'Most neighbors look away. Why might someone tell, and why might someone come to warn?',
              ko: '이웃은 대부분 고개를 돌린다. 누군가 알리는 까닭은, 누군가 일러 주러 오는 까닭은 무엇일까?',
            },
            {
              en: 'The same act ended differently for two of you. What was choice in it, and what was luck?',
              ko: '같은 일을 했는데 두 사람의 끝이 달랐다. 무엇이 선택이었고 무엇이 운이었는가?',
            },
            {
              en: 'Take one statement of What is real and its source. What is known, by whom was it told, and what did the game make of it? What can a game not show?',
              ko: '‘무엇이 사실인가’에서 글 하나와 그 출처를 고른다. 무엇이 알려졌고 누가 말했으며, 게임은 그것을 어떻게 했는가? 게임이 보여 줄 수 없는 것은 무엇인가?',
            },
          ],
        },
      ],
    },
    {
      id: 'real',
      heading: { en: 'What is real', ko: '무엇이 사실인가' },
      blocks: [
        {
          kind: 'facts',
          ids: [
            'callingAbroad',
            'goingUp',
            'detectors',
            'everybody',
            'detention',
            'notKnowing',
            'aBasicNeed',
          ],
        },
        { kind: 'sources' },
      ],
    },
    {
      id: 'host',
      heading: { en: 'How to set it up', ko: '마련하는 방법' },
      blocks: [
        {
          kind: 'words',
          words: {
            en: 'Open the game once on the school’s devices beforehand. What stands behind the question mark of its address makes it a page for a class; several are joined by &.',
            ko: '미리 학교 기기에서 한 번 열어 본다. 주소의 물음표 뒤에 적는 것에 따라 수업용 페이지가 된다. 여럿은 &로 잇는다.',
          },
        },
        {
          kind: 'flags',
          flags: [
            {
              flag: 'class=1',
              means: {
                en: 'For a class: no message form, no way out of the page, no files; each sheet has the same night for everyone; of the free nights there is tonight’s alone.',
                ko: '수업용: 편지 양식도, 밖으로 나가는 길도, 파일도 없다. 도엽마다 모두에게 같은 밤이며, 자유로운 밤은 오늘 것 하나뿐이다.',
              },
            },
            {
              flag: 'keep=0',
              means: {
                en: 'Nothing is kept on the device once the tab is closed. A reload begins anew.',
                ko: '탭을 닫으면 기기에 아무것도 남지 않는다. 새로 고치면 처음부터다.',
              },
            },
            {
              flag: 'night=CODE',
              means: {
                en: 'With class=1: the free night of that code in the place of tonight’s.',
                ko: 'class=1과 함께: 오늘 밤 대신 그 코드의 밤.',
              },
            },
            {
              flag: 'embed=1',
              means: {
                en: 'Within a frame of your own page, where it waits for a press.',
                ko: '자기 페이지의 틀 안에 넣을 때. 누르기를 기다린다.',
              },
            },
          ],
        },
        {
          kind: 'words',
          words: {
            en: 'The game is a folder of files and can be put on any web server, also one that only the school reaches. docs/embed.md in its source tells how to put it into a page.',
            ko: '게임은 파일이 든 폴더 하나이며, 학교 안에서만 닿는 서버를 포함해 어느 웹 서버에나 올릴 수 있다. 페이지에 넣는 방법은 소스의 docs/embed.md에 있다.',
          },
        },
      ],
    },
    {
      id: 'privacy',
      heading: { en: 'Privacy', ko: '개인 정보' },
      blocks: [
        {
          kind: 'words',
          words: {
            en: 'No account, no name, no cookies, nothing from third parties. What is kept stays on the device, and with keep=0 not even there. In a class nothing that a pupil does is sent to anyone. A page that holds the game in a frame can be told how a night ended, if it was listed for that; never what was said.',
            ko: '계정도, 이름도, 쿠키도, 제삼자의 것도 없다. 간직하는 것은 기기에만 남으며, keep=0이면 거기에도 남지 않는다. 수업에서 학생이 한 일은 누구에게도 보내지 않는다. 게임을 틀에 넣은 페이지는, 그러라고 목록에 적힌 경우에만 밤이 어떻게 끝났는지 들을 수 있다. 무슨 말이 오갔는지는 듣지 못한다.',
          },
        },
      ],
    },
  ],
};
