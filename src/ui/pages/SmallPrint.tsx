// The ways to the pages of small print, and what is different in a class.
// Law: the same few ways wherever they stand; what a class cannot do here is said in one line.
import { ADDRESSED_PAGES } from '../../app/visit.ts';
import { useFace, useSay } from '../context.ts';

export function SmallPrint() {
  const { dialog } = useFace();
  const tell = useSay();
  return (
    <nav class="small-print" aria-label={tell('pages.title')}>
      {ADDRESSED_PAGES.map((page) => (
        <button key={page} type="button" class="page-link" onClick={() => (dialog.value = page)}>
          {tell(`pages.${page}`)}
        </button>
      ))}
    </nav>
  );
}

export function ClassLine() {
  const { visit } = useFace();
  const tell = useSay();
  if (!visit.isClass && visit.keeps) return null;
  return (
    <p class="class-line">
      {visit.isClass && tell('class.mode')} {!visit.keeps && tell('class.keep')}
    </p>
  );
}
