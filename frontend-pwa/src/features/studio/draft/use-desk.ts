import { useEffect, useState, useSyncExternalStore } from 'react';
import * as studio from '@/api/studio';
import { Desk } from './desk';
import { keptKey, readKept, writeKept } from './kept';

/** The desk of one course, fed with what the server has and emptied into it. */
export function useDesk(draft: studio.CourseFile, user: string) {
  const [desk] = useState(() => {
    const key = keptKey(user, draft.course.course);
    return new Desk(draft.course.course, draft, readKept(key), {
      api: studio,
      keep: (rows) => writeKept(key, rows),
      later: (work, ms) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
    });
  });
  const state = useSyncExternalStore(desk.watch, desk.now);
  useEffect(() => desk.heard(draft), [desk, draft]);
  useEffect(() => {
    const save = () => void desk.flush();
    const ask = (event: BeforeUnloadEvent) => {
      if (desk.now().standing !== 'saved') event.preventDefault();
    };
    addEventListener('online', save);
    addEventListener('pagehide', save);
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('online', save);
      removeEventListener('pagehide', save);
      removeEventListener('beforeunload', ask);
      save();
    };
  }, [desk]);
  return { desk, state };
}
