import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';

const FOLDER = 'test-results/clips';
const picture = (seconds: number, size: string) =>
  ['-f', 'lavfi', '-i', `testsrc2=duration=${seconds}:size=${size}:rate=15`] as const;
const sound = (seconds: number) =>
  ['-f', 'lavfi', '-i', `sine=frequency=440:duration=${seconds}`] as const;

/** A file of its own name, so that two journeys never go on with each other's upload. */
function file(name: string) {
  mkdirSync(FOLDER, { recursive: true });
  return `${FOLDER}/${Math.random().toString(36).slice(2, 7)}-${name}`;
}

function film(name: string, ...words: readonly string[]) {
  const path = file(name);
  execFileSync('ffmpeg', ['-y', '-v', 'error', ...words, path]);
  return path;
}

/** Across, with sound; `bytes` makes it as large as a phone's, with a box players skip. */
export function landscape(bytes = 0) {
  const path = film(
    'landscape.mp4',
    ...picture(6, '640x360'),
    ...sound(6),
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac'],
  );
  const padding = bytes - readFileSync(path).length;
  if (padding > 8) {
    const box = Buffer.alloc(padding);
    box.writeUInt32BE(padding, 0);
    box.write('free', 4, 'latin1');
    writeFileSync(path, box, { flag: 'a' });
  }
  return path;
}

/** Filmed upright: pictures lie on their side, and a note says how to turn them. */
export function portrait() {
  const lying = film('lying.mp4', ...picture(3, '640x360'), '-pix_fmt', 'yuv420p');
  return film('portrait.mov', '-i', lying, '-c', 'copy', '-metadata:s:v:0', 'rotate=90');
}

export const silent = () =>
  film('silent.webm', ...picture(2, '320x240'), '-c:v', 'libvpx', '-b:v', '400k');

/** Eleven minutes of nothing. */
export const long = () =>
  film('long.mp4', '-f', 'lavfi', '-i', 'color=black:duration=660:size=64x64:rate=1');

/** Begins like a video, and is cut off before its index. */
export function broken() {
  const path = film('broken.mp4', ...picture(2, '320x240'), '-pix_fmt', 'yuv420p');
  truncateSync(path, 4_000);
  return path;
}

/** The name of a video and nothing of one. */
export function words() {
  const path = file('words.mp4');
  writeFileSync(path, 'Bend your knees and lift your hips.');
  return path;
}

/** A megabyte more than is taken; the disk holds nothing of it. */
export function large() {
  const path = file('large.mp4');
  writeFileSync(path, readFileSync(broken()).subarray(0, 64));
  truncateSync(path, 501_000_000);
  return path;
}
