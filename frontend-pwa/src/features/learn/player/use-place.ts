import { useEffect, useRef } from 'react';
import { keepProgress } from '@/course/kept/queue';
import { isSeen, isWatched, type Span, together } from '@/course/progress';
import type { Player } from './use-player';

const EVERY_S = 5;

interface Where {
  person: string;
  course: string;
  lesson: string;
}

/**
 * Keeps the place on this device: every few seconds, and whenever somebody stops, leaves or looks
 * away. Only what was played counts, now or up to where she was `before`.
 */
export function usePlace(where: Where, { now, video }: Player, before: number, onSeen: () => void) {
  const seen = useRef(false);
  const kept = useRef(0);
  const played = useRef<readonly Span[]>([[0, before]]);
  const latest = useRef({ where, onSeen });
  useEffect(() => {
    latest.current = { where, onSeen };
  });
  const { at, length, playing } = now;
  useEffect(() => {
    // Another way of playing begins its own count, so what was counted is kept here.
    if (video.current) played.current = together([...played.current, ...spansOf(video.current)]);
    if (!seen.current && isWatched(played.current, length)) {
      seen.current = true;
      latest.current.onSeen();
      void keep(latest.current.where, at, length, true);
    } else if (playing && Math.abs(at - kept.current) >= EVERY_S) {
      kept.current = at;
      void keep(latest.current.where, at, length, seen.current);
    }
  }, [at, length, playing, video]);
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

const spansOf = ({ played }: HTMLVideoElement): Span[] =>
  Array.from({ length: played.length }, (_, nth) => [played.start(nth), played.end(nth)]);

/** A place among the last words would be taken for the whole film, so it waits until it was seen. */
async function keep(where: Where, seconds: number, length: number, done: boolean) {
  if (done || !isSeen(seconds, length))
    await keepProgress(where, { seconds, length, done, at: new Date().toISOString() });
}
