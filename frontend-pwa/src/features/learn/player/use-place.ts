import { useEffect, useRef } from 'react';
import { keepProgress } from '@/course/kept/queue';
import { isSeen } from '@/course/progress';
import type { Player } from './use-player';

const EVERY_S = 5;

interface Where {
  person: string;
  course: string;
  lesson: string;
}

/**
 * Keeps the place on this device: every few seconds, and whenever somebody stops, leaves or looks
 * away. Only what was played counts: who jumps to the end has not seen it.
 */
export function usePlace(where: Where, { now, video }: Player, onSeen: () => void) {
  const seen = useRef(false);
  const kept = useRef(0);
  const latest = useRef({ where, onSeen });
  useEffect(() => {
    latest.current = { where, onSeen };
  });
  const { at, length, playing } = now;
  useEffect(() => {
    if (!playing) return;
    const done = isSeen(at, length);
    if (done && !seen.current) {
      seen.current = true;
      latest.current.onSeen();
      void keep(latest.current.where, at, length, true);
    } else if (Math.abs(at - kept.current) >= EVERY_S) {
      kept.current = at;
      void keep(latest.current.where, at, length, seen.current);
    }
  }, [at, length, playing]);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    // Taken when it happens: once the element is gone it says nothing any more.
    const stop = () => {
      const { currentTime, duration } = element;
      if (currentTime > 0 && Number.isFinite(duration))
        void keep(latest.current.where, currentTime, duration, seen.current);
    };
    element.addEventListener('pause', stop);
    document.addEventListener('visibilitychange', stop);
    addEventListener('pagehide', stop);
    return () => {
      stop();
      element.removeEventListener('pause', stop);
      document.removeEventListener('visibilitychange', stop);
      removeEventListener('pagehide', stop);
    };
  }, [video]);
}

const keep = (where: Where, seconds: number, length: number, done: boolean) =>
  keepProgress(where, { seconds, length, done, at: new Date().toISOString() });
