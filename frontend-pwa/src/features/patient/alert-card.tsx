import { useQueryClient } from '@tanstack/react-query';
import { Check, CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Alert, PatientFile, RosterRow } from '@/api/contract';
import { explain } from '@/api/problem';
import { ago } from '@/care/patient-words';
import { Button } from '@/ui/controls/button';
import { useNow } from '@/ui/display/use-now';
import { toast } from '@/ui/overlay/toast';
import styles from './patient.module.css';

const TITLES: Record<string, string> = {
  PAIN: 'Strong pain was reported',
  MISSED_DAYS: 'Several due days went by without a log',
  LOW_ADHERENCE: 'Little of the plan is done',
  ADHERENCE_DROP: 'Much less is done than the week before',
};

/** What is wrong, since when, and the way to say "seen". */
export function AlertCard({ row, alert }: { row: RosterRow; alert: Alert }) {
  const now = useNow();
  const open = alert.state === 'OPEN';
  return (
    <section
      className={styles.alert}
      data-severity={open ? alert.severity : 'SEEN'}
      aria-labelledby="alert-title"
    >
      {open ? (
        <TriangleAlert size={26} aria-hidden="true" />
      ) : (
        <CircleCheck size={26} aria-hidden="true" />
      )}
      <div>
        <h2 id="alert-title">{TITLES[alert.kind] ?? 'This patient needs you'}</h2>
        <p>
          {alert.detail} · {ago(alert.since, now)}
          {!open && ' · seen'}
        </p>
      </div>
      {open && <Acknowledge row={row} />}
    </section>
  );
}

function Acknowledge({ row }: { row: RosterRow }) {
  const cache = useQueryClient();
  const [busy, setBusy] = useState(false);
  const key = ['patient', row.patient];
  async function acknowledge() {
    setBusy(true);
    try {
      const next = await api.patients.acknowledgeAlert(row.patient);
      cache.setQueryData<PatientFile>(key, (file) => file && { ...file, row: next });
      await cache.invalidateQueries({ queryKey: ['roster'] });
    } catch (error) {
      toast(explain(error).text);
      setBusy(false);
    }
  }
  return (
    <Button look="secondary" busy={busy} onClick={acknowledge}>
      <Check size={20} aria-hidden="true" />I have seen it
    </Button>
  );
}
