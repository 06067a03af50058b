import { useEffect } from 'react';
import { useSearchParams } from 'wouter';

/** `?at=` names a field: it comes into view and takes the focus, then the address forgets it. */
export function useFocusAt(ready: unknown) {
  const [params, setParams] = useSearchParams();
  const at = params.get('at');
  useEffect(() => {
    if (!at || !ready) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const found = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`);
    const target = found?.matches('input, textarea, button')
      ? found
      : (found?.querySelector<HTMLElement>('textarea, input, button:not([data-grip])') ?? found);
    target?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    target?.focus({ preventScroll: true });
    setParams({}, { replace: true });
  }, [at, ready, setParams]);
}
