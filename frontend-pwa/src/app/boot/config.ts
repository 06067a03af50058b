import type { PracticeConfig } from '@/api/contract';

/** The plain house name, when the practice's own file cannot be read. */
export const house: PracticeConfig = {
  practice: 'platform0000',
  name: 'Aligned Academy',
  shortName: 'Aligned',
  tagline: 'Care that comes home with you',
  color: '#1f6f63',
  locale: 'en',
  timeZone: 'UTC',
  theme: '/theme.css',
  features: [],
};

const asked = fetch('/config.json').then(
  (answer) => (answer.ok ? (answer.json() as Promise<PracticeConfig>) : house),
  () => house,
);

/** Started with the script itself, so it runs beside everything else. */
export const practiceConfig = (): Promise<PracticeConfig> => asked.catch(() => house);
