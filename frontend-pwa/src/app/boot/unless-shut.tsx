import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { watchShut, whyShut } from '@/api/shut';

const ShutNotice = lazy(async () => ({ default: (await import('./shut-notice')).ShutNotice }));

/** The app, unless the practice behind it does not answer any more. */
export function UnlessShut({ children }: { children: ReactNode }) {
  const why = useSyncExternalStore(watchShut, whyShut);
  if (!why) return children;
  return (
    <Suspense>
      <ShutNotice why={why} />
    </Suspense>
  );
}
