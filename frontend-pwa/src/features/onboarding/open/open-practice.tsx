import { useState } from 'react';
import { api } from '@/api/client';
import type { Onboarding } from '@/api/contract';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Select } from '@/ui/overlay/select';
import { COUNTRIES, DISCIPLINES, LANGUAGES, TIME_ZONES } from './choices';
import styles from './open.module.css';
import { practiceId } from './practice-id';
import { SubdomainField, suggestedFrom } from './subdomain-field';

/** Name, address, place and language: everything a practice needs to exist. */
export function OpenPractice({ onOpened }: { onOpened: (onboarding: Onboarding) => void }) {
  // Made once, so that sending twice opens one practice.
  const [practice] = useState(practiceId);
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<string>();
  const [discipline, setDiscipline] = useState('physiotherapy');
  const [country, setCountry] = useState(
    () => COUNTRIES.find(({ value }) => navigator.language.endsWith(`-${value}`))?.value ?? 'CA',
  );
  const [timeZone, setTimeZone] = useState(
    () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
  );
  const [locale, setLocale] = useState('en');
  const subdomain = typed ?? suggestedFrom(name);

  async function submit() {
    onOpened(
      await api.practices.open({
        practice,
        name: name.trim(),
        subdomain,
        discipline,
        country,
        timeZone,
        locale,
      }),
    );
  }
  return (
    <section className={styles.card} aria-labelledby="open-title">
      <header>
        <h1 id="open-title">Open your practice</h1>
        <p className={styles.quiet}>Two minutes. Everything but the address can change later.</p>
      </header>
      <Form submit={submit}>
        {({ busy }) => (
          <>
            <TextField
              name="name"
              label="Name of the practice"
              placeholder="Lotus Physiotherapy"
              required
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <SubdomainField value={subdomain} onChange={setTyped} />
            <Select
              label="Discipline"
              options={DISCIPLINES}
              value={discipline}
              onChange={setDiscipline}
            />
            <div className={styles.pair}>
              <Select label="Country" options={COUNTRIES} value={country} onChange={setCountry} />
              <Select label="Language" options={LANGUAGES} value={locale} onChange={setLocale} />
            </div>
            <Select
              label="Time zone"
              options={TIME_ZONES}
              value={timeZone}
              onChange={setTimeZone}
            />
            <Button type="submit" wide busy={busy}>
              Open the practice
            </Button>
          </>
        )}
      </Form>
    </section>
  );
}
