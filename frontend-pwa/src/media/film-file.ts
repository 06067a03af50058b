import { Advice } from '@/api/problem';

/** The bounds the server holds too; here they spare somebody the sending. */
export const MOST_BYTES = 500_000_000;
const MOST_SECONDS = 600;
const TYPES: Record<string, string> = {
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
};
/** What a picker offers: some systems know these by their endings alone. */
export const ACCEPTED = 'video/mp4,video/quicktime,video/webm,.mp4,.m4v,.mov,.webm';

/** No other attempt with this file can go better. */
export class Unfit extends Advice {}

export interface Film {
  file: File;
  type: string;
}

export const megabytes = (bytes: number) =>
  `${Math.max(1, Math.round(bytes / 1_000_000)).toLocaleString('en')} MB`;

/** A chosen file as a film that can be sent, or what to do instead. */
export async function filmOf(file: File): Promise<Film> {
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const type = Object.values(TYPES).includes(file.type) ? file.type : TYPES[ending];
  if (type === undefined)
    throw new Unfit(
      'This kind of file is not taken',
      'Choose a film as MP4, MOV or WebM. Phones film in one of them.',
    );
  if (file.size > MOST_BYTES)
    throw new Unfit(
      'This film is too large',
      `It has ${megabytes(file.size)}; up to ${megabytes(MOST_BYTES)} can be sent. A minute filmed in 1080p is enough.`,
    );
  if (!isVideo(new Uint8Array(await file.slice(0, 12).arrayBuffer())))
    throw new Unfit(
      'This file is not a video',
      'It only has the name of one. Export it again as MP4 and choose that.',
    );
  const seconds = await secondsOf(file);
  if (seconds !== undefined && seconds > MOST_SECONDS)
    throw new Unfit(
      'This film is too long',
      `It lasts ${Math.round(seconds / 60)} minutes; up to ${MOST_SECONDS / 60} are taken. Cut it, or make two of it.`,
    );
  return { file, type };
}

/** The boxes an MP4 or QuickTime file begins with (ISO/IEC 14496-12), and EBML's mark for WebM. */
const BOXES = ['ftyp', 'moov', 'mdat', 'free', 'skip', 'wide', 'pnot'];
export function isVideo(head: Uint8Array): boolean {
  const box = String.fromCharCode(...head.subarray(4, 8));
  const ebml = [0x1a, 0x45, 0xdf, 0xa3].every((byte, index) => head[index] === byte);
  return ebml || BOXES.includes(box);
}

/** How long it lasts, where this browser can tell; the server knows more formats. */
function secondsOf(file: File): Promise<number | undefined> {
  const video = document.createElement('video');
  const url = URL.createObjectURL(file);
  return new Promise<number | undefined>((resolve) => {
    video.preload = 'metadata';
    video.onloadedmetadata = () =>
      resolve(Number.isFinite(video.duration) ? video.duration : undefined);
    video.onerror = () => resolve(undefined);
    setTimeout(() => resolve(undefined), 5_000);
    video.src = url;
  }).finally(() => {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  });
}
