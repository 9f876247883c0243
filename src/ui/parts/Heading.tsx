// The heading of a screen: it takes the focus when its screen comes up, so that reading begins there.
// Law: one heading a screen; the first screen of all leaves the focus where the browser begins, and beneath the cover of a
// frame the focus is not the game's.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useFace } from '../context.ts';

interface HeadingProps {
  readonly class?: string;
  readonly children: ComponentChildren;
}

let isFirstScreen = true;

export function Heading({ class: look = '', children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { covered } = useFace().visit;
  // At once, not a frame later: whoever has moved on by then would be called back.
  useLayoutEffect(() => {
    if (!isFirstScreen && !covered.peek()) heading.current?.focus({ preventScroll: true });
    isFirstScreen = false;
  }, [covered]);
  return (
    <h1 ref={heading} class={`heading ${look}`} tabIndex={-1}>
      {children}
    </h1>
  );
}
