// The same words in Korean.
// Law: as in messages.ko.ts; what is said to the authorities is said formally.
import type { lettersEn } from './letters.en.ts';

export const lettersKo: Readonly<Record<keyof typeof lettersEn, string>> = {
  title: '한마디 보내기',
  lead: '사람들이 가족에게 전화할 수 있게 해 달라고 북한 당국에 건네는 몇 마디. 이름은 아무도 묻지 않는다.',
  choose: '할 말을 고르거나 직접 쓰기',
  'words.call':
    '나라 밖에 있는 가족에게 전화할 수 있게 해 주십시오. 자식의 목소리를 듣는 어머니는 아무도 해치지 않습니다.',
  'words.mountain':
    '가족이 서로 이야기할 수 있게 해 주십시오. 살아 있다는 한마디를 하려고 밤에 산을 오르거나 감옥에 가는 사람이 없어야 합니다.',
  'words.punish':
    '친척에게 전화했다는 이유로 사람을 벌하지 말아 주십시오. 전화 한 통 때문에 갇힌 사람들을 풀어 주십시오.',
  'words.know':
    '강 이쪽과 저쪽의 가족은 서로 살아 있는지조차 모릅니다. 전화하게 해 주십시오. 편지하게 해 주십시오. 알게 해 주십시오.',
  own: '내가 쓰는 말',
  field: '보낼 말',
  'field.hint':
    '누구의 이름도 쓰지 말자. 그 사람에게 해가 될 수 있다. 여기 쓴 말은 스스로 건네기 전까지 이 기기에만 있다.',
  count: '{most}자 중 {n}자',
  over: '{n}자 넘침',

  'card.title': '카드',
  'card.to': '북한 당국에',
  'card.alt': '지어낸 강의 지도가 한 줄 인쇄된 종이 카드. 북한 당국에: {text}',
  'card.none': '여기서는 카드를 그리지 못했다. 말은 카드 없이도 건넬 수 있다.',
  'card.wait': '{most}자까지의 말을 고르거나 쓰면 여기에 카드가 그려진다.',

  'ways.title': '건네기',
  share: '공유',
  'share.means': '기기의 공유 창을 연다. 누구에게 갈지는 거기서 고른다.',
  'share.refused': '이 기기에서는 공유하지 못했다.',
  copy: '말 복사',
  'copy.means': '이 기기의 클립보드에 말을 넣는다.',
  save: '카드 저장',
  'save.means': '그림을 이 기기에 저장한다. 아무 데도 보내지 않는다.',
  print: '인쇄',
  'print.means': '카드와 말을 담아 브라우저의 인쇄 창을 연다.',
  mail: '이메일 초안',
  'mail.means': '메일 프로그램에 받는 이 없는 편지를 연다. 저절로 가지는 않는다.',
  'mail.subject': '가족에게 전화할 수 있게 해 주십시오',

  'send.title': '받는 곳에 보내기: {to}',
  'send.who': '책임지는 곳',
  'send.purpose': '쓰는 목적',
  'send.retention': '보관 기간',
  'send.privacy': '개인 정보에 대한 {to}의 설명',
  'send.what':
    '보내는 것: 이 말, 말의 언어, 단추를 누른 때, 이 말을 다른 말과 가리는 무작위 번호. 쿠키는 없다. 여느 페이지처럼 서버는 연결의 인터넷 주소를 본다.',
  'send.consent': '이 목적으로 이 말을 보내는 데 동의한다. 받는 곳: {to}',
  'send.button': '이 말 보내기: {to}',
  'send.how':
    '말은 먼저 이 기기의 보낼 편지함에 남고, 거기서 보내며, 안 되면 다시 보낸다. 닿기 전까지는 거둘 수 있다.',
  'send.needConsent': '보내지 않았다. 위 칸의 동의가 있어야 한다.',
  'send.needWords': '보내지 않았다. 1자에서 {most}자까지의 말이 있어야 한다.',
  'send.kept': '보낼 편지함에 넣었다. 어떻게 되었는지는 거기에 적힌다.',
  'host.asking': '여기서 말을 받는 곳이 있는지 알아보고 있다.',
  'host.none': '이 게임을 내놓은 쪽은 말을 받을 곳을 정해 두지 않았다. 건네는 일은 스스로 한다.',
  'host.bad': '여기서는 아무도 말을 받지 않는다. 이 게임을 내놓은 쪽의 파일이 올바르지 않다. {detail}',
  'host.unread': '여기서 말을 받는 곳이 있는지 지금은 알아내지 못했다.',
  'trouble.refused':
    '이 브라우저는 이 페이지의 것을 남겨 두지 않는다. 잃어버릴 수 있어서 보내지 않았다. 쓴 말은 그대로 여기 있다.',
  'trouble.full': '이 기기에 자리가 없다. 잃어버릴 수 있어서 보내지 않았다. 쓴 말은 그대로 여기 있다.',
  'trouble.broken':
    '지금은 보낼 편지함을 쓸 수 없다. 잃어버릴 수 있어서 보내지 않았다. 쓴 말은 그대로 여기 있다.',
  'trouble.many': '보낼 편지함에 기다리는 말이 너무 많아 넣지 않았다. 쓴 말은 그대로 여기 있다.',

  'outbox.title': '이 기기의 보낼 편지함',
  'outbox.refused': '지금 이 브라우저는 보낼 편지함을 열어 주지 않는다. 안에 든 것은 그대로 있다.',
  'outbox.full': '이 기기에 자리가 없다. 보낼 편지함에 든 것은 그대로 있다.',
  'outbox.broken': '지금은 보낼 편지함을 읽거나 쓸 수 없다. 안에 든 것은 그대로 있다.',
  'state.new': '아직 보내지 않음. 곧 차례가 온다.',
  'state.waiting.one': '아직 보내지 못함. 한 번 해 보았다. 다음은 {time}.',
  'state.waiting.other': '아직 보내지 못함. {n}번 해 보았다. 다음은 {time}.',
  'state.status': '마지막 대답은 ‘{status}’이었다.',
  'state.silent': '대답이 없었다.',
  'state.unsure': '그래도 닿았을 수 있다. 다음에도 같은 번호로 보내므로 두 번 세지 않는다.',
  'state.sending': '보내는 중.',
  'state.sent': '보냄: {to}, {time}.',
  'state.refused': '받지 않음: {to} (‘{status}’). 다시 보내지 않는다.',
  'state.reason': '밝힌 까닭: “{reason}”',
  'state.unreadable': '말로 읽을 수 없는 것이 여기 있다. 결코 보내지 않는다.',
  tryNow: '지금 보내 보기',
  takeBack: '거두기',
  'takeBack.of': '거두기: {text}',
  forget: '이 줄 지우기',

  'read.title': '더 읽을 곳',
  'read.lead': '2014년부터 2016년까지의 자료. 어느 곳도 이 게임을 만들거나 보증하지 않았다.',
  'read.report':
    '국제앰네스티, 보고서 Connection Denied, 2016년, 58쪽, ASA 24/3373/2016. amnesty.org에서 이 번호로 찾을 수 있다.',
  'read.release':
    '국제앰네스티 영국지부, 2016년 3월 9일 보도 자료 “North Korea: ‘Absolute control’ of phone networks and internet a key weapon”.',
  'read.inquiry': '유엔 조사위원회, 2014년.',
  'read.help': '우리가 쓴 자료에는 한 사람의 일을 돕겠다고 밝힌 주소가 없다. 그래서 적지 않는다.',
};
