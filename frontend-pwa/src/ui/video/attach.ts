/** Where a film can be had: as a stream, as one file, or as a file of this device. */
export interface FilmSource {
  hls?: string | undefined;
  mp4?: string | undefined;
  file?: Blob | undefined;
}

/** Why a film does not play: nothing was reached, or what came cannot be shown. */
export type FilmTrouble = 'NETWORK' | 'BROKEN';

const HLS = 'application/vnd.apple.mpegurl';

/** The ways to play a film here, the best first; whichever fails makes way for the next. */
export type Way = 'FILE' | 'NATIVE' | 'HLS_JS' | 'MP4';

export function waysOf(
  { hls, mp4, file }: FilmSource,
  can: { native: boolean; pieces: boolean },
): Way[] {
  if (file) return ['FILE'];
  return [
    ...(hls && can.native ? (['NATIVE'] as const) : []),
    ...(hls && can.pieces ? (['HLS_JS'] as const) : []),
    ...(mp4 ? (['MP4'] as const) : []),
  ];
}

export const abilities = (video: HTMLVideoElement) => ({
  native: video.canPlayType(HLS) !== '',
  pieces: 'MediaSource' in globalThis || 'ManagedMediaSource' in globalThis,
});

/** Lets the element play in one way; the answer takes everything away again. */
export function attach(
  video: HTMLVideoElement,
  source: FilmSource,
  way: Way,
  failed: (trouble: FilmTrouble) => void,
): () => void {
  if (way === 'HLS_JS') return throughHlsJs(video, source.hls ?? '', failed);
  const file = way === 'FILE' && source.file ? URL.createObjectURL(source.file) : undefined;
  const broken = () =>
    failed(video.error?.code === MediaError.MEDIA_ERR_NETWORK ? 'NETWORK' : 'BROKEN');
  video.addEventListener('error', broken);
  video.src = file ?? (way === 'NATIVE' ? source.hls : source.mp4) ?? '';
  return () => {
    video.removeEventListener('error', broken);
    video.removeAttribute('src');
    video.load();
    if (file) URL.revokeObjectURL(file);
  };
}

/** Its worker would be a script made of text, which our policy refuses. */
function throughHlsJs(
  video: HTMLVideoElement,
  address: string,
  failed: (trouble: FilmTrouble) => void,
) {
  let gone = false;
  let stop: (() => void) | undefined;
  import('hls.js/light').then(
    ({ default: Hls }) => {
      if (gone) return;
      const hls = new Hls({ enableWorker: false, capLevelToPlayerSize: true });
      let mended = false;
      hls.on(Hls.Events.ERROR, (_, { fatal, type }) => {
        if (!fatal) return;
        if (type === Hls.ErrorTypes.MEDIA_ERROR && !mended) {
          mended = true;
          hls.recoverMediaError();
        } else failed(type === Hls.ErrorTypes.NETWORK_ERROR ? 'NETWORK' : 'BROKEN');
      });
      hls.loadSource(address);
      hls.attachMedia(video);
      stop = () => hls.destroy();
    },
    () => failed('NETWORK'),
  );
  return () => {
    gone = true;
    stop?.();
  };
}
