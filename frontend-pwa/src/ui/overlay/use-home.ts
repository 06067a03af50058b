import { useCallback, useState } from 'react';

/**
 * Where that belongs which opens beside its trigger: in the dialog around it, which lies over
 * everything else, or in the page's main part, where readers of the page expect it.
 */
export function useHome() {
  const [home, setHome] = useState<HTMLElement | null>(null);
  const trigger = useCallback((element: HTMLElement | null) => {
    if (element) setHome(element.closest<HTMLElement>('dialog, main'));
  }, []);
  return { trigger, home: home ?? undefined };
}
