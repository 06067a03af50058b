import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { keepSettings, nextRate, readSettings, type Settings } from './settings';

export interface Playing {
  playing: boolean;
  waiting: boolean;
  ended: boolean;
  muted: boolean;
  at: number;
  length: number;
}

export interface Player {
  video: RefObject<HTMLVideoElement | null>;
  now: Playing;
  settings: Settings;
  toggle: () => void;
  play: () => void;
  seek: (to: number) => void;
  skip: (by: number) => void;
  mute: () => void;
  pace: (by: 1 | -1) => void;
  set: (change: Partial<Settings>) => void;
}

const EVENTS = [
  'play',
  'playing',
  'pause',
  'waiting',
  'ended',
  'seeking',
  'seeked',
  'timeupdate',
  'durationchange',
  'volumechange',
] as const;

const still: Playing = {
  playing: false,
  waiting: false,
  ended: false,
  muted: false,
  at: 0,
  length: 0,
};

const lookAt = (video: HTMLVideoElement): Playing => ({
  playing: !video.paused && !video.ended,
  waiting: !video.paused && video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA,
  ended: video.ended,
  muted: video.muted,
  at: video.currentTime,
  length: Number.isFinite(video.duration) ? video.duration : 0,
});

/** The film's element as state and acts; the length is known before the film, so that the line stands. */
export function usePlayer(length: number, from: number): Player {
  const video = useRef<HTMLVideoElement>(null);
  const [now, setNow] = useState<Playing>({ ...still, at: from, length });
  const [settings, setSettings] = useState(readSettings);
  const known = useRef({ from, length });
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const look = () => {
      const seen = lookAt(element);
      const before = element.readyState === HTMLMediaElement.HAVE_NOTHING;
      setNow({
        ...seen,
        length: seen.length || known.current.length,
        at: before ? known.current.from : seen.at,
      });
    };
    for (const event of EVENTS) element.addEventListener(event, look);
    return () => {
      for (const event of EVENTS) element.removeEventListener(event, look);
    };
  }, []);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const keepPace = () => {
      element.playbackRate = settings.rate;
    };
    keepPace();
    element.addEventListener('loadedmetadata', keepPace);
    return () => element.removeEventListener('loadedmetadata', keepPace);
  }, [settings.rate]);

  const set = useCallback((change: Partial<Settings>) => {
    setSettings((before) => {
      const after = { ...before, ...change };
      keepSettings(after);
      return after;
    });
  }, []);
  const acts = useMemo(() => actsOn(video), []);
  return {
    video,
    now,
    settings,
    set,
    pace: (by) => set({ rate: nextRate(settings.rate, by) }),
    ...acts,
  };
}

function actsOn(video: RefObject<HTMLVideoElement | null>) {
  const play = () => void video.current?.play().catch(() => undefined);
  const seek = (to: number) => {
    const element = video.current;
    if (!element) return;
    const end = Number.isFinite(element.duration) ? element.duration : to;
    element.currentTime = Math.min(end, Math.max(0, to));
  };
  return {
    play,
    seek,
    skip: (by: number) => seek((video.current?.currentTime ?? 0) + by),
    toggle: () => (video.current?.paused ? play() : video.current?.pause()),
    mute: () => {
      if (video.current) video.current.muted = !video.current.muted;
    },
  };
}
