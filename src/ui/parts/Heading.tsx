// The heading of a screen: it takes the focus when its screen comes up, so that reading begins there.
// Law: one heading a screen.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface HeadingProps {
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Heading({ class: look = '', children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} class={`heading ${look}`} tabIndex={-1}>
      {children}
    </h1>
  );
}
