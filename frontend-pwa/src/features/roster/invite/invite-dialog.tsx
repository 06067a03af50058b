import { useQueryClient } from '@tanstack/react-query';
import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Phase, RosterRow } from '@/api/contract';
import { explain } from '@/api/problem';
import { uuidv7 } from '@/api/uuid';
import { SCAN_TITLE, scanWords } from '@/care/invitation-words';
import { firstName, PHASE_CHOICES } from '@/care/patient-words';
import { Button, ButtonLink } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { ScanButton } from '@/ui/overlay/scan-button';
import { Select } from '@/ui/overlay/select';
import styles from './invite.module.css';
import { SendAgain } from './send-again';

/** Invites somebody by e-mail; the next steps are offered at once. */
export function InviteDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [sent, setSent] = useState<{ row: RosterRow; email: string }>();
  function close() {
    setSent(undefined);
    onClose();
  }
  return (
    <Dialog
      open={open}
      onClose={close}
      kind="sheet"
      title={sent ? 'On its way' : 'Invite a patient'}
    >
      {sent ? (
        <Sent {...sent} onMore={() => setSent(undefined)} />
      ) : (
        <Ask onSent={(row, email) => setSent({ row, email })} onClose={close} />
      )}
    </Dialog>
  );
}

const PHASES = PHASE_CHOICES.filter(({ value }) => value !== 'DISCHARGED');

function Ask({
  onSent,
  onClose,
}: {
  onSent: (row: RosterRow, email: string) => void;
  onClose: () => void;
}) {
  const cache = useQueryClient();
  const [phase, setPhase] = useState<Phase>('FOUNDATIONAL');
  // Made once per dialog, so that a repeated send is recognised as the same patient.
  const [patient] = useState(() => uuidv7());
  async function submit({ name = '', email = '', condition = '' }: Record<string, string>) {
    const row = await api.patients.invite({
      patient,
      name,
      email,
      phase,
      ...(condition ? { condition } : {}),
    });
    cache.setQueryData<RosterRow[]>(['roster'], (rows) => [
      ...(rows ?? []).filter((known) => known.patient !== row.patient),
      row,
    ]);
    onSent(row, email);
  }
  return (
    <Form submit={submit}>
      {({ busy }) => (
        <>
          <TextField name="name" label="Name" required maxLength={120} autoComplete="off" />
          <TextField
            name="email"
            label="E-mail address"
            hint="The personal link goes here. It works once, for 14 days."
            type="email"
            required
            autoComplete="off"
          />
          <TextField
            name="condition"
            label="Condition"
            optional
            hint="Such as “Pelvic girdle pain, 24 weeks pregnant”. Safety checks read this."
            maxLength={120}
            autoComplete="off"
          />
          <Select label="Phase" options={PHASES} value={phase} onChange={setPhase} />
          <DialogActs>
            <Button look="quiet" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" busy={busy}>
              Send the invitation
            </Button>
          </DialogActs>
        </>
      )}
    </Form>
  );
}

function Sent({ row, email, onMore }: { row: RosterRow; email: string; onMore: () => void }) {
  return (
    <div className={styles.sent}>
      <span className={styles.picture} aria-hidden="true">
        <MailCheck size={32} />
      </span>
      <p role="status">
        <strong>{row.name}</strong> gets an e-mail at {email} with a personal link to your app. A
        code to the same address lets them in; there is no password to think of.
      </p>
      <p className={styles.quiet}>
        If it does not arrive, look in the spam folder together, or{' '}
        <SendAgain patient={row.patient} look="quiet" />
      </p>
      <ScanButton
        look="secondary"
        title={SCAN_TITLE}
        words={scanWords}
        ask={() => api.patients.joinCode(row.patient)}
        explain={(error) => explain(error).text}
      />
      <DialogActs>
        <Button look="secondary" onClick={onMore}>
          Invite another
        </Button>
        <ButtonLink href={`/patients/${row.patient}/plan`}>
          Write {firstName(row.name)}’s plan
        </ButtonLink>
      </DialogActs>
    </div>
  );
}
