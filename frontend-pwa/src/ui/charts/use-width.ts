import { useLayoutEffect, useRef, useState } from 'react';

/** The width a drawing has, in CSS px, so that its words keep their size whatever the room. */
export function useWidth(first: number) {
  const ref = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [ref, width] as const;
}
