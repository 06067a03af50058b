import { api } from '@/api/client';
import { Unreachable } from '@/api/problem';
import { uuidv7 } from '@/api/uuid';

const AT_ONCE = 3;
const TRIES = 3;

export interface Progress {
  sent: number;
  whole: number;
}

/** One part to its signed address; script may read the part's tag from the answer. */
function sendPart(
  url: string,
  part: Blob,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    signal.addEventListener('abort', stop);
    request.open('PUT', url);
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onabort = () => reject(signal.reason);
    request.onerror = () => reject(new Unreachable());
    request.onload = () => {
      const etag = request.getResponseHeader('etag');
      if (request.status < 300 && etag) resolve(etag);
      else reject(new Error(`The storage answered ${request.status}.`));
    };
    request.onloadend = () => signal.removeEventListener('abort', stop);
    request.send(part);
  });
}

async function patiently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || attempt === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }
}

/** Sends a film in parts, a few at once, each tried again when the connection drops. */
export async function upload(
  file: File,
  title: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<string> {
  const media = uuidv7();
  const ticket = await api.media.begin({
    media,
    title,
    filename: file.name,
    contentType: file.type,
    bytes: file.size,
  });
  const sent = new Map<number, number>();
  const tell = (part: number, bytes: number) => {
    sent.set(part, bytes);
    const all = [...sent.values()].reduce((sum, one) => sum + one, 0);
    onProgress({ sent: Math.min(all, file.size), whole: file.size });
  };
  const waiting = [...ticket.parts];
  const done: { number: number; etag: string }[] = [];
  async function worker() {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { number, url } = next;
      const from = (number - 1) * ticket.partBytes;
      const part = file.slice(from, from + ticket.partBytes);
      const etag = await patiently(
        () => sendPart(url, part, (bytes) => tell(number, bytes), signal),
        signal,
      );
      tell(number, part.size);
      done.push({ number, etag });
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  done.sort((a, b) => a.number - b.number);
  await api.media.finish(media, ticket.uploadId, done);
  return media;
}
