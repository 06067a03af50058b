import { useSyncExternalStore } from 'react';
import { onNews } from './news';

/** What a device knows, read once and again with all news; undefined while it is first read. */
export class NewsStore<T> {
  private snapshot: T | undefined;
  private reading: Promise<void> | undefined;
  private stale = false;
  private listening = false;
  private readonly watchers = new Set<() => void>();

  /** `anew`: whoever begins to watch has it read again, where not every change is announced. */
  constructor(
    private readonly read: () => Promise<T>,
    private readonly anew = false,
  ) {}

  readonly now = () => this.snapshot;

  readonly watch = (watcher: () => void) => {
    this.watchers.add(watcher);
    if (!this.listening) {
      this.listening = true;
      onNews(() => void this.reread());
    }
    if (this.anew || this.snapshot === undefined) void this.reread();
    return () => {
      this.watchers.delete(watcher);
    };
  };

  /** News that arrives while it is being read makes it read once more. */
  private reread(): Promise<void> {
    this.stale = true;
    this.reading ??= this.readAll().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readAll() {
    while (this.stale) {
      this.stale = false;
      this.snapshot = await this.read();
    }
    for (const watcher of this.watchers) watcher();
  }
}

export const useNews = <T>(store: NewsStore<T>) => useSyncExternalStore(store.watch, store.now);
