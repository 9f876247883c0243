// The same words in Korean.
// Law: as in messages.ko.ts.
import type { libraryEn } from './library.en.ts';

export const libraryKo: Readonly<Record<keyof typeof libraryEn, string>> = {
  'library.title': '기록',
  'library.lead':
    '이 브라우저에 남은 밤들. 스스로 건네지 않는 한 아무에게도 가지 않는다. 브라우저가 남은 것을 지울 수 있으니, 확실히 간직하려면 파일로 저장하자.',
  'library.reading': '남은 밤을 읽고 있다.',
  'library.empty': '아직 남은 밤이 없다. 밤이 끝나면 기록이 여기에 남는다.',
  'library.openFile': '파일 보기',
  'library.import': '밤 모음 파일 가져오기',
  'library.exportAll': '모두 한 파일로 저장',
  'library.sort': '정렬',
  'library.sort.date': '날짜',
  'library.sort.night': '밤',
  'library.sort.outcome': '결과',
  'library.runs': '남은 밤',
  'library.name': '이 기록의 이름',
  'library.watch': '보기',
  'library.watch.of': '{name} 보기',
  'library.saveFile': '파일 저장',
  'library.saveFile.of': '{name}, 파일 저장',
  'library.delete': '지우기',
  'library.delete.of': '{name} 지우기',
  'library.deleteAsk': '이 기록을 지울까? 되돌릴 수 없다.',
  'library.deleteYes': '지우기',
  'library.deleteNo': '남기기',
  'library.night': '밤',
  'library.outcome': '결과',
  'library.length': '길이',
  'library.date': '날짜',
  'library.outcome.home': '집에 돌아옴',
  'library.outcome.taken': '붙잡힘',
  'library.outcome.dawn': '밖에서 날이 밝음',
  'library.outcome.none': '끝나지 않음',
  'library.takenOver': '다른 기록을 이어받음',
  'library.unreadable': '이 기록은 더 이상 읽을 수 없다. 그대로 파일로 저장하거나 지울 수 있다.',
  'library.otherRules':
    '게임의 다른 규칙에서 만든 기록이라 여기서는 볼 수 없다. 파일로 저장하거나 지울 수 있다.',
  'library.otherLevel':
    '이 기록의 밤이 이 버전에서는 달라졌거나 없어서 여기서는 볼 수 없다. 파일로 저장하거나 지울 수 있다.',
  'library.unreadable.empty': '이 기록은 더 이상 읽을 수 없고, 저장할 것도 남아 있지 않다. 지울 수 있다.',
  'library.unknownNight': '이 버전에 없는 밤',

  'outcome.library': '기록 모음',
};
