// A drawer beside the map, or a sheet from below on a phone: what can be known, tried and handed on about this night.
// Law: not modal, one at a time; the focus goes in to its heading and back to what opened it.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useSay } from '../context.ts';
import { CloseSign } from '../parts/signs.tsx';

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Panel({ title, onClose, children }: PanelProps) {
  const tell = useSay();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section class="panel" role="dialog" aria-labelledby={titleId}>
      <div class="panel-head">
        <h2 ref={heading} id={titleId} class="heading" tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="bare-button" aria-label={tell('common.close')} onClick={onClose}>
          <CloseSign />
        </button>
      </div>
      <div class="panel-body">{children}</div>
    </section>
  );
}
