import { useQueryClient } from '@tanstack/react-query';
import { CirclePause, CirclePlay } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import type { PatientFile, Pause } from '@/api/contract';
import { explain } from '@/api/problem';
import { shortDay } from '@/care/date-words';
import { firstName } from '@/care/patient-words';
import { Button } from '@/ui/controls/button';
import { TextArea, TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { toast } from '@/ui/overlay/toast';
import styles from '../patient.module.css';

function useAfter(patient: string) {
  const cache = useQueryClient();
  return () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: ['patient', patient] }),
      cache.invalidateQueries({ queryKey: ['roster'] }),
    ]);
}

/** That nothing is asked right now, why, until when, and the way back. */
export function PausedNote({ patient, pause }: { patient: string; pause: Pause }) {
  const after = useAfter(patient);
  const [busy, setBusy] = useState(false);
  async function goOn() {
    setBusy(true);
    try {
      await api.patients.resumePlan(patient);
      await after();
      toast('The plan goes on from today.');
    } catch (error) {
      toast(explain(error).text);
    } finally {
      setBusy(false);
    }
  }
  return (
    <div className={styles.paused}>
      <CirclePause size={22} aria-hidden="true" />
      <p>
        <strong>
          Paused since {shortDay(pause.from)}
          {pause.to ? ` to ${shortDay(pause.to)}` : ', until you say so'}.
        </strong>
        {pause.note && ` ${pause.note}`}
      </p>
      <Button look="secondary" size="small" busy={busy} onClick={goOn}>
        <CirclePlay size={18} aria-hidden="true" />
        Go on
      </Button>
    </div>
  );
}

/** Nothing is asked for a while: no missed days, no broken streak. */
export function PausePlan({ profile }: { profile: PatientFile['profile'] }) {
  const after = useAfter(profile.patient);
  const [open, setOpen] = useState(false);
  async function submit({ note = '', to = '' }: Record<string, string>) {
    await api.patients.pausePlan(profile.patient, { note, ...(to ? { to } : {}) });
    await after();
    toast('The plan is paused.');
    setOpen(false);
  }
  return (
    <>
      <Button look="quiet" size="small" onClick={() => setOpen(true)}>
        <CirclePause size={18} aria-hidden="true" />
        Pause
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Pause the plan">
        <Form submit={submit}>
          {({ busy }) => (
            <>
              <p>
                From today nothing is asked of {firstName(profile.name)}. Paused days count neither
                for nor against adherence and streak.
              </p>
              <TextArea
                name="note"
                label="Why"
                hint={`${firstName(profile.name)} reads this.`}
                required
                maxLength={200}
                rows={2}
              />
              <TextField
                name="to"
                label="Last day of the pause"
                type="date"
                optional
                hint="Without one it lasts until you end it."
              />
              <DialogActs>
                <Button look="quiet" onClick={() => setOpen(false)}>
                  Cancel
                </Button>
                <Button type="submit" busy={busy}>
                  Pause the plan
                </Button>
              </DialogActs>
            </>
          )}
        </Form>
      </Dialog>
    </>
  );
}
