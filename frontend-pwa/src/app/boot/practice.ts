import { createContext, useContext } from 'react';
import type { PracticeConfig } from '@/api/contract';
import { house } from '@/api/practice-config';

export const Practice = createContext<PracticeConfig>(house);

/** The practice this host belongs to. */
export const usePractice = () => useContext(Practice);
