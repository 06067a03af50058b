import { useCallback, useEffect, useState } from 'react';
import { refreshHome } from './phone';

const EVERY_MS = 5 * 60_000;
/** Somebody is looking at "your plan is on its way". */
const AWAITED_MS = 5_000;

/** Keeps this phone's home answer fresh: at the start, when seen again, and while it is looked at. */
export function useHome(enabled: boolean, awaited: boolean) {
  const [error, setError] = useState<unknown>();
  const refetch = useCallback(() => {
    refreshHome().then(() => setError(undefined), setError);
  }, []);
  useEffect(() => {
    if (enabled) refetch();
  }, [enabled, refetch]);
  useEffect(() => {
    if (!enabled) return;
    const seen = () => document.visibilityState === 'visible' && refetch();
    const timer = setInterval(seen, awaited ? AWAITED_MS : EVERY_MS);
    addEventListener('online', refetch);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      removeEventListener('online', refetch);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [enabled, awaited, refetch]);
  return { error, refetch };
}
