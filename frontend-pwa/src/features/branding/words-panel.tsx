import type { Branding } from '@/api/contract';
import { TextArea, TextField } from '@/ui/controls/field';
import styles from './branding.module.css';

export interface Words {
  name: string;
  shortName: string;
  tagline: string;
  welcome: string;
}

export const wordsOf = ({ name, shortName, tagline, welcome = '' }: Branding): Words => ({
  name,
  shortName,
  tagline,
  welcome,
});

/** What the practice calls itself, and how it greets. */
export function WordsPanel({
  words,
  onWords,
}: {
  words: Words;
  onWords: (change: (before: Words) => Words) => void;
}) {
  const put = (key: keyof Words) => (event: { target: { value: string } }) =>
    onWords((before) => ({ ...before, [key]: event.target.value }));
  return (
    <section className={styles.panel} aria-label="Words">
      <TextField
        name="name"
        label="Name"
        required
        maxLength={80}
        value={words.name}
        onChange={put('name')}
      />
      <TextField
        name="shortName"
        label="Short name"
        hint="Under the icon on the phone; up to 12 letters."
        required
        maxLength={12}
        value={words.shortName}
        onChange={put('shortName')}
      />
      <TextField
        name="tagline"
        label="Tagline"
        optional
        maxLength={120}
        value={words.tagline}
        onChange={put('tagline')}
      />
      <TextArea
        name="welcome"
        label="Welcome"
        hint="Patients read this where they sign in: opening hours, say, or how to reach you."
        optional
        maxLength={280}
        rows={3}
        value={words.welcome}
        onChange={put('welcome')}
      />
    </section>
  );
}
