import { useEffect, useRef } from 'react';

/** What has just come in place of what was pressed takes the focus and comes into view. */
export function useArrival<E extends HTMLElement>(wanted = true) {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (!wanted) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  }, [wanted]);
  return ref;
}

/** A ref for a field that comes in place of the button just pressed. */
export const focusOnce = (element: HTMLElement | null) => element?.focus();
