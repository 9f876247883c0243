// A leaflet over whatever lies there: accessibility, privacy, or the page for teachers; and the same laid out for paper.
// Law: what is printed is what is read; fetched when one is opened, and not before.

import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { AddressedPage } from '../../../app/visit.ts';
import { wordsIn } from '../../../i18n/language.ts';
import { ACCESSIBILITY } from '../../../i18n/leaflet.accessibility.ts';
import { PRIVACY } from '../../../i18n/leaflet.privacy.ts';
import { TEACHERS } from '../../../i18n/leaflet.teachers.ts';
import type { Leaflet } from '../../../i18n/leaflet.ts';
import '../../style/leaflet.css';
import { FaceContext, useFace, useLanguage, useSay } from '../../context.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { SmallPrint } from '../SmallPrint.tsx';
import { LeafletBody } from './LeafletBody.tsx';

const LEAFLETS: Readonly<Record<AddressedPage, Leaflet>> = {
  accessibility: ACCESSIBILITY,
  privacy: PRIVACY,
  teachers: TEACHERS,
};

export function LeafletDialog() {
  const { dialog } = useFace();
  const tell = useSay();
  const language = useLanguage();
  const page = dialog.value;
  const leaflet = isLeaflet(page) ? LEAFLETS[page] : null;
  usePrinted(leaflet);
  const close = (): void => {
    dialog.value = 'none';
  };
  if (!leaflet) return null;
  return (
    // Another leaflet is another dialog: it begins at its own title.
    <Dialog key={page} title={wordsIn(leaflet.title, language)} class="is-leaflet" isRead onClose={close}>
      <div class="leaflet" lang={language}>
        <LeafletBody leaflet={leaflet} />
        <div class="leaflet-buttons">
          <button type="button" class="page-button is-first" onClick={close}>
            {tell('common.close')}
          </button>
          <button type="button" class="page-button" onClick={() => window.print()}>
            {tell('pages.print')}
          </button>
        </div>
        <SmallPrint />
      </div>
    </Dialog>
  );
}

function isLeaflet(page: string): page is AddressedPage {
  return page in LEAFLETS;
}

/** A dialog is a box that scrolls, and paper does not: for printers it stands on the page once more, and alone. */
function usePrinted(leaflet: Leaflet | null): void {
  const face = useFace();
  useLayoutEffect(() => {
    if (!leaflet) return;
    const paper = document.createElement('div');
    paper.className = 'printed';
    document.body.append(paper);
    render(
      <FaceContext.Provider value={face}>
        <PrintedLeaflet leaflet={leaflet} />
      </FaceContext.Provider>,
      paper,
    );
    return () => {
      render(null, paper);
      paper.remove();
    };
  }, [face, leaflet]);
}

function PrintedLeaflet({ leaflet }: { readonly leaflet: Leaflet }) {
  const language = useLanguage();
  return (
    <article class="leaflet" lang={language}>
      <p class="printed-name">
        <span lang="ko">건너편</span> <span lang="en">The Far End</span>
      </p>
      <h2 class="printed-title">{wordsIn(leaflet.title, language)}</h2>
      <LeafletBody leaflet={leaflet} />
    </article>
  );
}
