import { useCallback, useEffect, useState } from 'react';
import { refreshHome } from './phone';

/** Keeps this phone's home answer fresh: at the start and whenever the app is seen again. */
export function useHome(enabled: boolean) {
  const [error, setError] = useState<unknown>();
  const refetch = useCallback(() => {
    setError(undefined);
    refreshHome().catch(setError);
  }, []);
  useEffect(() => {
    if (!enabled) return;
    refetch();
    const seen = () => document.visibilityState === 'visible' && refetch();
    addEventListener('online', refetch);
    document.addEventListener('visibilitychange', seen);
    return () => {
      removeEventListener('online', refetch);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [enabled, refetch]);
  return { error, refetch };
}
