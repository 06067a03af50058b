import { useEffect, useSyncExternalStore } from 'react';
import { begin, sessionStanding, watchSession } from '@/api/session';

/** Whether somebody is signed in; `known` is whether this device knows her, once that is read. */
export function useSession(known: boolean | undefined = false) {
  const standing = useSyncExternalStore(watchSession, sessionStanding);
  useEffect(() => {
    if (standing === 'unknown') begin(known);
  }, [standing, known]);
  return standing;
}
