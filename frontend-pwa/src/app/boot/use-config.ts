import { use, useSyncExternalStore } from 'react';
import { currentConfig, practiceConfig, watchConfig } from '@/api/practice-config';

/** The practice's own file as it is now; the page waits for the first reading of it. */
export function useConfig() {
  use(practiceConfig());
  return useSyncExternalStore(watchConfig, currentConfig);
}
