import type { Dose } from '@/api/contract';
import { loadWords, seconds, sideWords } from '../dose-words';

export interface Figure {
  figure: string;
  unit: string;
}

const reps = ({ reps: least = 1, repsMax }: Dose) =>
  repsMax !== undefined && repsMax > least ? `${least}–${repsMax}` : `${least}`;

/** The big figures of a session, readable from two metres. */
export function doseFigures(dose: Dose): Figure[] {
  const sets = { figure: String(dose.sets), unit: dose.sets === 1 ? 'set' : 'sets' };
  return dose.sets === 1 && dose.mode !== 'FREE' ? oneSet(dose) : [sets, ...oneSet(dose)];
}

function oneSet(dose: Dose): Figure[] {
  const hold = { figure: String(dose.holdSec ?? 10), unit: 's hold' };
  const times = { figure: reps(dose), unit: 'times' };
  switch (dose.mode) {
    case 'REPS':
      return [times];
    case 'HOLD':
      return (dose.reps ?? 1) > 1 ? [times, hold] : [hold];
    case 'REPS_WITH_HOLD':
      return [times, hold];
    case 'BREATHS':
      return [{ figure: String(dose.breaths ?? 5), unit: 'breaths' }];
    case 'DISTANCE':
      return [{ figure: String(dose.distanceM ?? 0), unit: 'm' }];
    case 'TIME':
    case 'AMRAP':
      return [time(dose.durationSec ?? 60)];
    case 'FREE':
      return [];
  }
}

const time = (length: number): Figure =>
  length % 60 === 0
    ? { figure: String(length / 60), unit: 'min' }
    : { figure: String(length), unit: 's' };

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The finer points, each a short phrase. */
export function doseExtras(dose: Dose): string[] {
  const { load, tempo, effortTarget, restBetweenSetsSec, side } = dose;
  return [
    capital(sideWords(side)),
    capital(loadWords(load)),
    tempo ? `Tempo ${tempo}` : '',
    restBetweenSetsSec && dose.sets > 1 ? `Rest ${seconds(restBetweenSetsSec)} between sets` : '',
    effortTarget ? `Effort about ${effortTarget} of 10` : '',
    `Pain no higher than ${dose.painCeiling}`,
  ].filter(Boolean);
}
