import { Advice, Unreachable } from '@/api/problem';

/** A connection on which nothing moves for so long is given up. */
const STALLED = 60_000;

/** The storage answered, but not well, or not in a way a page may read: then the status is 0. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`The storage answered ${status}.`);
  }

  advice(): Advice {
    return new Advice(
      'The film could not be stored',
      `The storage does not take it right now${this.status > 0 ? ` (${this.status})` : ''}. What has arrived is kept: try again in a few minutes.`,
    );
  }
}

/** One part to its signed address; script may read the part's tag from the answer. */
export function sendPart(
  url: string,
  part: Blob,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    let stalled = setTimeout(stop, STALLED);
    signal.addEventListener('abort', stop);
    request.open('PUT', url);
    request.upload.onprogress = ({ loaded }) => {
      clearTimeout(stalled);
      stalled = setTimeout(stop, STALLED);
      onSent(loaded);
    };
    request.onabort = () => reject(signal.aborted ? signal.reason : new Unreachable());
    request.onerror = () => reject(new Unreachable());
    request.onload = () => {
      const etag = request.status < 300 && request.getResponseHeader('etag');
      if (etag) resolve(etag);
      else reject(new Refused(request.status));
    };
    request.onloadend = () => {
      clearTimeout(stalled);
      signal.removeEventListener('abort', stop);
    };
    request.send(part);
  });
}
