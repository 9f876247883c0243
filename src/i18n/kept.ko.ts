// 이 기기에 남아 있는 것과 새 판을 알리는 말.
// Law: as in messages.en.ts; what would be lost is said before it is.
import type { keptEn } from './kept.en.ts';

export const keptKo: Record<keyof typeof keptEn, string> = {
  'edition.newer': '새 판이 와 있습니다',
  'edition.take': '새 판으로 바꾸기',

  'kept.title': '이 기기에 남아 있는 것',
  'kept.lead':
    '모두 이 기기의 이 브라우저 안에만 있고, 다른 곳에는 없습니다. 쿠키를 쓰지 않으며, 방문을 세는 사람도 없습니다.',
  'kept.look': '살펴보기',
  'kept.looking': '살펴보는 중 …',
  'kept.settings': '설정',
  'kept.settings.note': '언어, 소리, 그림, 조작, 그리고 첫 안내를 읽었다는 표시',
  'kept.story': '지금까지의 이야기',
  'kept.story.note': '밤마다 어떻게 끝났고 무엇이 전해졌으며, 다음 밤으로 무엇을 가져가는지',
  'kept.storyUnread': '읽을 수 없었던 이야기',
  'kept.storyUnread.note': '발견된 그대로 따로 둔 것',
  'kept.recent': '최근에 걸은 자유로운 밤',
  'kept.recent.note': '그 밤의 말이나 날짜, 시작한 때',
  'kept.runs': '기록',
  'kept.runs.note': '걸었거나 받아들인 밤의 모든 발걸음. 누가 걸었는지는 들어 있지 않습니다',
  'kept.messages': '메시지',
  'kept.messages.note': '보낼 편지함: 보내기를 기다리는 말과, 다른 말을 보낸 때',
  'kept.proven': '자유로운 밤의 증명',
  'kept.proven.note': '한 번 본 밤을 더 빨리 그리기 위한 것',
  'kept.offline': '게임 자체',
  'kept.offline.note': '네트워크 없이도 할 수 있도록 둔 게임 파일',
  'kept.other': '그 밖의 것',
  'kept.other.note': '이 게임의 다른 판에서 온 것',
  'kept.nothing': '없음',
  'kept.count': '{n}개 · {size}',
  'kept.unread': '이 브라우저는 페이지에 아무것도 남기지 않거나, 보여 주지 않습니다.',

  'kept.export': '모두 한 파일로 저장',
  'kept.export.note': '게임 자체를 뺀 위의 모든 것이 들어갑니다. 혼자만 볼 수 있는 곳에 두세요.',
  'kept.import': '저장한 파일 받아들이기',
  'kept.delete': '모두 지우기',
  'kept.onlyAtTitle':
    '파일을 받아들이거나 모두 지우는 일은 첫 화면에서만 할 수 있습니다. 먼저 밤을 떠나세요.',
  'kept.delete.sure':
    '위의 모든 것이 이 기기에서 사라지고, 되돌릴 수 없습니다. 파일로 저장한 것은 그대로 남습니다.',
  'kept.delete.yes': '모두 지우기',
  'kept.no': '그대로 두기',
  'kept.deleted.partly': '모두 지우지는 못했습니다. 브라우저의 사이트 설정에서 지울 수 있습니다.',

  'kept.import.sure':
    '{name}: 이야기의 밤 {nights}개, 기록 {runs}개, 메시지 {messages}개. 여기 남아 있는 모든 것을 대신합니다.',
  'kept.import.waiting': '그 가운데 보내기를 기다리는 메시지({n})는 여기에서 보내집니다.',
  'kept.import.yes': '여기 있는 것 대신 넣기',
  'kept.import.bad': '바뀐 것은 없습니다. 이 파일은 받아들일 수 없습니다.',
  'kept.import.refused': '바뀐 것은 없습니다. 이 브라우저가 페이지에 남기는 것을 허락하지 않습니다.',
  'kept.import.full': '바뀐 것은 없습니다. 이 기기에 자리가 모자랍니다.',
  'kept.import.broken': '전에 있던 것을 온전히 되돌리지 못했습니다. 아직 이 기기에 남아 있습니다.',
  'kept.before': '파일을 받아들이던 중에 페이지가 닫혔습니다. 전에 있던 것이 아직 남아 있습니다.',
  'kept.before.back': '전에 있던 것으로 되돌리기',
  'kept.before.drop': '지금 있는 것 그대로 두기',
};
