import { useEffect, useSyncExternalStore } from 'react';
import { refresh, sessionStanding, watchSession } from '@/api/session';

/** Whether somebody is signed in; asks the cookie once when nothing is known yet. */
export function useSession() {
  const standing = useSyncExternalStore(watchSession, sessionStanding);
  useEffect(() => {
    if (standing === 'unknown') void refresh();
  }, [standing]);
  return standing;
}
