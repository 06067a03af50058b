import { api } from '@/api/client';
import type { UploadTicket } from '@/api/contract';
import { Advice, isProblem, Unreachable } from '@/api/problem';
import { uuidv7 } from '@/api/uuid';
import type { Film } from './film-file';
import { Refused, sendPart } from './send-part';

const AT_ONCE = 3;
const TRIES = 4;
const LONGEST_PAUSE = 15_000;

export interface Progress {
  sent: number;
  whole: number;
  /** The connection is gone; it goes on by itself when it is back. */
  waiting: boolean;
}

/** Why an upload was aborted: given up for good, or only the screen was left. */
export const STOPPED = new Advice(
  'The film was not sent',
  'You stopped it. Everything else can be saved without it.',
);
export const LEFT = new Advice('The film was not sent', 'Choose it again: it goes on from there.');

/** Where an upload is remembered, so that the same file goes on after a reload. */
const noteOf = ({ file }: Film) => `aligned-upload:${file.size}:${file.lastModified}:${file.name}`;

interface World {
  media: Pick<typeof api.media, 'begin' | 'finish' | 'drop' | 'read'>;
  sendPart: typeof sendPart;
  pause: typeof pause;
}

/** How a film goes: what it is called, who hears of it, who may stop it. */
export interface Journey {
  film: Film;
  title: string;
  tell: (progress: Progress) => void;
  signal: AbortSignal;
}

/** Sends a film in parts and answers its id; what arrived before is not sent again. */
export async function upload(
  journey: Journey,
  by: World = { media: api.media, sendPart, pause },
): Promise<string> {
  const note = noteOf(journey.film);
  const known = localStorage.getItem(note);
  if (known === null) return new Sending(journey, uuidv7(), by).run();
  try {
    return await new Sending(journey, known, by).run();
  } catch (error) {
    if (!isProblem(error, 404, 409)) throw error;
    // It ended meanwhile: well, or by running out.
    const state = await by.media.read(known).then(
      (media) => media.state,
      () => undefined,
    );
    localStorage.removeItem(note);
    if (state === 'PROCESSING' || state === 'READY') return known;
    return new Sending(journey, uuidv7(), by).run();
  }
}

/** One film on its way. */
class Sending {
  private readonly sent = new Map<number, number>();
  private readonly film: Film;
  private readonly signal: AbortSignal;
  private waiting = false;

  constructor(
    private readonly journey: Journey,
    private readonly media: string,
    private readonly by: World,
  ) {
    this.film = journey.film;
    this.signal = journey.signal;
  }

  async run(): Promise<string> {
    const note = noteOf(this.film);
    localStorage.setItem(note, this.media);
    try {
      const ticket = await this.patiently(() => this.begin());
      const parts = await this.sendAll(ticket);
      await this.patiently(() => this.by.media.finish(this.media, ticket.uploadId, parts));
      localStorage.removeItem(note);
      return this.media;
    } catch (error) {
      if (this.signal.reason === STOPPED) {
        localStorage.removeItem(note);
        await this.by.media.drop(this.media).catch(() => undefined);
      }
      throw this.signal.aborted ? this.signal.reason : error;
    }
  }

  private begin() {
    const { file, type } = this.film;
    return this.by.media.begin({
      media: this.media,
      title: this.journey.title,
      filename: file.name.slice(-255),
      contentType: type,
      bytes: file.size,
    });
  }

  /** All parts, a few at once; the first that cannot be sent stops the others. */
  private async sendAll(ticket: UploadTicket) {
    const broken = new AbortController();
    const signal = AbortSignal.any([this.signal, broken.signal]);
    const waiting = [...ticket.parts];
    const done: { number: number; etag: string }[] = [];
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        signal.throwIfAborted();
        const { number } = next;
        const part = this.film.file.slice(
          (number - 1) * ticket.partBytes,
          number * ticket.partBytes,
        );
        const etag = next.etag ?? (await this.sendOne(next, part, signal));
        this.count(number, part.size);
        done.push({ number, etag });
      }
    };
    await Promise.all(
      Array.from({ length: AT_ONCE }, () =>
        worker().catch((error: unknown) => {
          broken.abort();
          throw error;
        }),
      ),
    );
    return done.sort((a, b) => a.number - b.number);
  }

  /**
   * An address that has run out is asked for again. If that works where the storage could not be
   * reached, it is the storage that is in trouble and not the connection.
   */
  private sendOne(
    { number, url }: { number: number; url: string },
    part: Blob,
    signal: AbortSignal,
  ) {
    let address = url;
    return this.patiently(async () => {
      try {
        return await this.by.sendPart(address, part, (bytes) => this.count(number, bytes), signal);
      } catch (error) {
        this.count(number, 0);
        const lost = error instanceof Unreachable;
        if (!lost && !(error instanceof Refused && error.status === 403)) throw error;
        const fresh = (await this.begin()).parts.find((other) => other.number === number);
        address = fresh?.url ?? address;
        throw lost ? new Refused(0) : error;
      }
    });
  }

  /** Tries again: a few times what was refused, for ever what only waits for the connection. */
  private async patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1, refused = 0; ; attempt++) {
      try {
        const result = await work();
        this.wait(false);
        return result;
      } catch (error) {
        if (error instanceof Refused) refused++;
        if (this.signal.aborted || !mayPass(error, refused)) throw inWords(error);
        this.wait(error instanceof Unreachable);
        await this.by.pause(Math.min(LONGEST_PAUSE, 400 * 2 ** attempt), this.signal);
      }
    }
  }

  private count(part: number, bytes: number) {
    this.sent.set(part, bytes);
    this.report();
  }

  private wait(waiting: boolean) {
    if (this.waiting === waiting) return;
    this.waiting = waiting;
    this.report();
  }

  private report() {
    const whole = this.film.file.size;
    const all = [...this.sent.values()].reduce((sum, one) => sum + one, 0);
    this.journey.tell({ sent: Math.min(all, whole), whole, waiting: this.waiting });
  }
}

const mayPass = (error: unknown, refused: number) =>
  error instanceof Unreachable || (error instanceof Refused && refused < TRIES);

const inWords = (error: unknown) => (error instanceof Refused ? error.advice() : error);

/** A while; less when the connection comes back or somebody stops it. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
}
