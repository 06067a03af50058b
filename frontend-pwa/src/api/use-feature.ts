import { useSyncExternalStore } from 'react';
import type { Feature } from './contract';
import { currentConfig, house, watchConfig } from './practice-config';

/** Whether the practice's plan includes this; until that is known nothing is hidden. */
export function useFeature(feature: Feature): boolean {
  const config = useSyncExternalStore(watchConfig, currentConfig);
  return config === house || config.features.includes(feature);
}
