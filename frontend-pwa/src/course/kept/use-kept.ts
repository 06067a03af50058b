import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { NewsStore, useNews } from '@/offline/news-store';
import { toast } from '@/ui/overlay/toast';
import { badgeTitle } from '../achievements';
import type { Kept } from '../outline';
import { fact, type KeptFilm, type KeptProgress, type KeptWriting } from './database';
import { keptFilms } from './films';
import { onEarned } from './flush';
import { progressOf, writingsOf } from './queue';
import { startSync } from './sync';

/** All that this device keeps of the one who learns here. */
export interface Device {
  person: string | undefined;
  progress: readonly KeptProgress[];
  writings: readonly KeptWriting[];
  films: readonly KeptFilm[];
}

async function read(): Promise<Device> {
  const person = await fact('person');
  const films = await keptFilms();
  if (person === undefined) return { person, progress: [], writings: [], films };
  const [progress, writings] = await Promise.all([progressOf(person), writingsOf(person)]);
  return { person, progress, writings, films };
}

const device = new NewsStore(read, true);

/** What this device keeps, always current; undefined while it is first read. */
export const useDevice = () => useNews(device);

/** How far each lesson of a course is, as this device knows. */
export function useKept(course: string): Kept {
  const progress = useDevice()?.progress;
  return useMemo(
    () =>
      new Map(
        (progress ?? []).filter((row) => row.course === course).map((row) => [row.lesson, row]),
      ),
    [progress, course],
  );
}

/** Sends what waits for as long as somebody learns here, and is glad with her. */
export function useSync(enabled: boolean) {
  const cache = useQueryClient();
  useEffect(
    () =>
      onEarned((badges) => {
        const [first] = badges;
        if (first)
          toast(`${badgeTitle(badges.at(-1) ?? first)}! You find it on the course's page.`);
        void cache.invalidateQueries({ queryKey: ['learn', 'outline'] });
      }),
    [cache],
  );
  useEffect(() => (enabled ? startSync() : undefined), [enabled]);
}
