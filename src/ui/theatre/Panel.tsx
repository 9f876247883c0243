// A drawer beside the map, or a sheet from below on a phone: what can be known, tried and handed on about this night.
// Law: not modal, one at a time; the focus goes in to its heading and back to what opened it, unless it has gone on.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useSay } from '../context.ts';
import { CloseSign } from '../parts/signs.tsx';
import { PlayButton } from './PlayButton.tsx';

interface PanelProps {
  readonly title: string;
  /** The button that was pressed last to open a panel: this one, or the one in its place. */
  readonly opener: { readonly current: HTMLElement | null };
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Panel({ title, opener, onClose, children }: PanelProps) {
  const tell = useSay();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const here = panel.current;
    heading.current?.focus({ preventScroll: true });
    return () => {
      const focused = document.activeElement;
      const isLeft = focused === null || focused === document.body || here?.contains(focused);
      if (isLeft) opener.current?.focus({ preventScroll: true });
    };
  }, [opener]);
  return (
    <section ref={panel} class="panel" role="dialog" aria-labelledby={titleId}>
      <div class="panel-head">
        <h2 ref={heading} id={titleId} class="heading" tabIndex={-1}>
          {title}
        </h2>
        <PlayButton class="panel-play" />
        <button type="button" class="bare-button" aria-label={tell('common.close')} onClick={onClose}>
          <CloseSign />
        </button>
      </div>
      <div class="panel-body">{children}</div>
    </section>
  );
}
