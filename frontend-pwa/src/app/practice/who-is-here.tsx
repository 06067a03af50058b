import { createContext, useContext } from 'react';
import type { Me, PracticeConfig } from '@/api/contract';

export interface Here {
  me: Me;
  practice: PracticeConfig;
}

const HereContext = createContext<Here | undefined>(undefined);
export const HereProvider = HereContext.Provider;

/** Who is signed in and where; only inside the gate. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error('Nobody is signed in here.');
  return here;
}
