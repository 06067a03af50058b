import { useState } from 'react';
import { api } from '@/api/client';
import type { Domains } from '@/api/contract';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Panel } from '@/ui/display/panel';
import styles from './domains.module.css';

interface Props {
  left: number;
  first: boolean;
  onNamed: (now: Domains) => void;
}

/** Names one more. */
export function NameDomain({ left, first, onNamed }: Props) {
  const [turn, setTurn] = useState(0);
  if (left <= 0)
    return (
      <Panel title="Another domain">
        <p>You have as many as a practice can have. Remove one to connect another.</p>
      </Panel>
    );
  return (
    <Panel
      title={first ? 'Use a domain of your own' : 'Another domain'}
      about="You need a domain already, and access to its settings where you bought it. A name in front of it, such as book.example.com, is the easiest: your website stays as it is."
    >
      <Form
        key={turn}
        className={styles.naming ?? ''}
        submit={async ({ host = '' }) => {
          onNamed(await api.domains.name(host));
          setTurn(turn + 1);
        }}
      >
        {({ busy }) => (
          <>
            <TextField
              name="host"
              label="Domain"
              hint="Such as book.example.com"
              required
              maxLength={300}
              inputMode="url"
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
            />
            <Button type="submit" busy={busy}>
              Connect
            </Button>
          </>
        )}
      </Form>
    </Panel>
  );
}
