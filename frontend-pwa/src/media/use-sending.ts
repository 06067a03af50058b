import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { filmOf } from './film-file';
import { LEFT, type Progress, STOPPED, upload } from './upload';

interface Failed {
  error: unknown;
  file: File;
}

/** A film's way to the server, as a screen follows it. */
export function useSending(title: string, onSending: (film: Promise<string> | undefined) => void) {
  const cache = useQueryClient();
  const hand = useRef<AbortController>(null);
  const [progress, setProgress] = useState<Progress>();
  const [failed, setFailed] = useState<Failed>();
  useEffect(() => () => hand.current?.abort(LEFT), []);
  useLeaveGuard(progress !== undefined);

  async function send(file: File) {
    const control = new AbortController();
    hand.current = control;
    setFailed(undefined);
    setProgress({ sent: 0, whole: file.size, waiting: false });
    const film = filmOf(file).then((fit) =>
      upload({
        film: fit,
        title: title || file.name.slice(0, 120),
        tell: setProgress,
        signal: control.signal,
      }),
    );
    onSending(film);
    try {
      const media = await film;
      void cache.invalidateQueries({ queryKey: ['media'] });
      return media;
    } catch (error) {
      onSending(undefined);
      if (!control.signal.aborted) setFailed({ error, file });
      return undefined;
    } finally {
      setProgress(undefined);
    }
  }
  return { progress, failed, send, stop: () => hand.current?.abort(STOPPED) };
}

/** The browser asks before it closes a page that is sending. */
function useLeaveGuard(sending: boolean) {
  useEffect(() => {
    if (!sending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [sending]);
}
