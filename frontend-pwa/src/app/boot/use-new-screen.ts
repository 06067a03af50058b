import { useEffect, useRef } from 'react';

let goingBack = false;
addEventListener('popstate', () => {
  goingBack = true;
});

/**
 * A new screen takes the focus and begins at its top; going back, the browser finds the old place.
 * Without a title the screen itself says what it is called, once it knows.
 */
export function useNewScreen(at: string, title: string | undefined) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    if (!goingBack) window.scrollTo(0, 0);
    goingBack = false;
    main.current?.focus({ preventScroll: true });
  }, [at]);
  return main;
}
