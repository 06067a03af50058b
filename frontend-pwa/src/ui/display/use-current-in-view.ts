import { useEffect, useRef } from 'react';

/** For a row of places that scrolls sideways: the one where one is now is seen in it. */
export function useCurrentInView<E extends HTMLElement>(at: string) {
  const row = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the place is another one
  useEffect(() => {
    const current = row.current?.querySelector('[aria-current="page"]');
    if (!row.current || !current) return;
    const [outer, inner] = [row.current.getBoundingClientRect(), current.getBoundingClientRect()];
    row.current.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }, [at]);
  return row;
}
