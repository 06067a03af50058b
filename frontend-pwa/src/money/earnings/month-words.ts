import { english } from '@/care/day';

const day = (month: string) => new Date(`${month}-15T12:00:00Z`);

/** "Jan 2027" */
export const monthOf = (month: string) =>
  day(month).toLocaleDateString(english(), { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "Jan" */
export const shortMonth = (month: string) =>
  day(month).toLocaleDateString(english(), { month: 'short', timeZone: 'UTC' });
