import { onNews } from './news';

/** What became of a flush: nothing left, no connection, or nobody signed in. */
export type Flushed = 'EMPTY' | 'LATER' | 'SIGN_IN';

export interface Sending {
  flush: () => Promise<Flushed>;
  /** When the first of what waits may leave; nothing when none does. */
  next: () => Promise<number | undefined>;
  /** What the service worker hears when there is a network again. */
  tag: string;
  /** Asks for that whenever something waits, not only after it could not be sent. */
  always?: boolean;
  /** Whether being looked at, or left, is a reason to try at once. */
  wakes: () => boolean;
}

const FIRST_RETRY_MS = 4_000;
const LAST_RETRY_MS = 5 * 60_000;
const SOONEST_MS = 50;

/** Sends what waits on this device for as long as it is open: at once, when it may, and again when it failed. */
export class KeepSending {
  private retryMs = FIRST_RETRY_MS;
  private quietUntil = 0;
  private planned: { at: number; timer: ReturnType<typeof setTimeout> } | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly by: Sending) {}

  /** Sends now, and plans the next time. */
  readonly now = (): Promise<void> => {
    this.forget();
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  };

  /** All the triggers: the start, a network, being seen again or left, and everything new. */
  readonly start = (): (() => void) => {
    const wake = () => {
      this.calm();
      void this.now();
    };
    const look = () => this.by.wakes() && wake();
    const stopNews = onNews(() => void this.plan());
    addEventListener('online', wake);
    document.addEventListener('visibilitychange', look);
    wake();
    return () => {
      stopNews();
      this.forget();
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', look);
    };
  };

  private calm() {
    this.retryMs = FIRST_RETRY_MS;
    this.quietUntil = 0;
  }

  private forget() {
    clearTimeout(this.planned?.timer);
    this.planned = undefined;
  }

  private async run() {
    if ((await this.by.flush()) === 'EMPTY') this.calm();
    else {
      this.quietUntil = Date.now() + this.retryMs;
      this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
      if (!this.by.always) await this.askForBackgroundSync();
    }
    await this.plan();
  }

  /** The soonest time counts: news that comes on and on puts nothing off. */
  private async plan() {
    const next = await this.by.next();
    if (next === undefined) return this.forget();
    const at = Math.max(this.quietUntil, next, Date.now() + SOONEST_MS);
    if (!this.planned || at < this.planned.at || this.planned.at < this.quietUntil) {
      this.forget();
      this.planned = { at, timer: setTimeout(this.now, at - Date.now()) };
    }
    if (this.by.always) await this.askForBackgroundSync();
  }

  /** Chromium sends for us after the tab is gone; elsewhere the next start does. */
  private async askForBackgroundSync() {
    const registration = await navigator.serviceWorker?.getRegistration();
    if (!registration || !('sync' in registration)) return;
    const { sync } = registration as unknown as { sync: { register(tag: string): Promise<void> } };
    await sync.register(this.by.tag).catch(() => undefined);
  }
}
