import { type RefObject, useEffect, useRef, useState } from 'react';
import { abilities, attach, type FilmSource, type FilmTrouble, waysOf } from './attach';

interface Props {
  video: RefObject<HTMLVideoElement | null>;
  source: FilmSource;
  label: string;
  poster?: string | undefined;
  /** A WebVTT file's text. */
  captions?: string | undefined;
  captionsShown: boolean;
  /** Where it begins, in seconds. */
  from: number;
  className?: string | undefined;
  onTrouble: (trouble: FilmTrouble) => void;
}

/** A course's film, however it can be played here; the one place that knows of players. */
export function CourseVideo(props: Props) {
  const { video, source, label, poster, captions, captionsShown, className } = props;
  const goOn = useWays(props);
  const track = useText(captions);
  useEffect(() => {
    const shown = video.current?.textTracks[0];
    if (shown && track) shown.mode = captionsShown ? 'showing' : 'hidden';
  }, [video, track, captionsShown]);
  return (
    <video
      ref={video}
      className={className}
      aria-label={label}
      {...(poster && !source.file ? { poster } : {})}
      playsInline
      preload="metadata"
      onLoadedMetadata={({ currentTarget }) => {
        goOn(currentTarget);
        const [shown] = currentTarget.textTracks;
        if (shown) shown.mode = captionsShown ? 'showing' : 'hidden';
      }}
    >
      {track ? (
        <track kind="captions" src={track} srcLang="en" label="English" default={captionsShown} />
      ) : (
        <track kind="captions" />
      )}
    </video>
  );
}

/** Tries one way after the other; each goes on where the one before it stopped. */
function useWays({ video, source, from, onTrouble }: Props) {
  const [way, setWay] = useState(0);
  const place = useRef({ at: from, playing: false });
  const trouble = useRef(onTrouble);
  useEffect(() => {
    trouble.current = onTrouble;
  });
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const ways = waysOf(source, abilities(element));
    const chosen = ways[way];
    if (!chosen) return;
    return attach(element, source, chosen, (why) => {
      const { currentTime, paused } = element;
      place.current = { at: currentTime || place.current.at, playing: !paused };
      if (way + 1 < ways.length) setWay(way + 1);
      else trouble.current(why);
    });
  }, [video, source, way]);
  return (element: HTMLVideoElement) => {
    const { at, playing } = place.current;
    if (at > 0 && element.currentTime === 0) element.currentTime = at;
    if (playing) void element.play().catch(() => undefined);
    place.current.playing = false;
  };
}

/** Text as a file that a track can name. */
function useText(text: string | undefined) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!text) return;
    const made = URL.createObjectURL(new Blob([text], { type: 'text/vtt' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return address;
}
