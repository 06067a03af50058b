import { useQueryClient } from '@tanstack/react-query';
import { AlarmClock, Check, CheckCheck, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Alert, Judgement } from '@/api/contract';
import { explain } from '@/api/problem';
import { Button } from '@/ui/controls/button';
import { TextArea } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { Menu } from '@/ui/overlay/menu';
import { toast } from '@/ui/overlay/toast';
import styles from '../patient.module.css';

const DAY_MS = 86_400_000;
const LATER = [
  { label: 'Tomorrow', days: 1 },
  { label: 'In 3 days', days: 3 },
  { label: 'In a week', days: 7 },
];

/** What can be said to an alert: seen, not now, or settled with a word on what was done. */
export function Judge({ alert, patient }: { alert: Alert; patient: string }) {
  const cache = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [settling, setSettling] = useState(false);

  async function judge(judgement: Judgement) {
    await api.patients.judgeAlert(patient, alert.kind, judgement);
    await Promise.all([
      cache.invalidateQueries({ queryKey: ['patient', patient] }),
      cache.invalidateQueries({ queryKey: ['roster'] }),
    ]);
  }
  async function say(judgement: Judgement) {
    setBusy(true);
    try {
      await judge(judgement);
    } catch (error) {
      toast(explain(error).text);
    } finally {
      setBusy(false);
    }
  }
  return (
    <div className={styles.alertActs}>
      {alert.state === 'OPEN' && (
        <Button look="secondary" busy={busy} onClick={() => say({ act: 'ACKNOWLEDGE' })}>
          <Check size={20} aria-hidden="true" />I have seen it
        </Button>
      )}
      <Menu
        trigger={
          <Button look="quiet" size="small">
            More
            <ChevronDown size={18} aria-hidden="true" />
          </Button>
        }
        entries={[
          ...LATER.map(({ label, days }) => ({
            label,
            icon: <AlarmClock size={18} aria-hidden="true" />,
            onSelect: () =>
              void say({
                act: 'SNOOZE',
                until: new Date(Date.now() + days * DAY_MS).toISOString(),
              }),
          })),
          'rule',
          {
            label: 'Settle it…',
            icon: <CheckCheck size={18} aria-hidden="true" />,
            onSelect: () => setSettling(true),
          },
        ]}
      />
      <Dialog open={settling} onClose={() => setSettling(false)} title="Settle this alert">
        <Form
          submit={async ({ note = '' }) => {
            await judge({ act: 'RESOLVE', note });
            setSettling(false);
            toast('It is settled, and kept on the timeline.');
          }}
        >
          {({ busy: saving }) => (
            <>
              <TextArea
                name="note"
                label="What did you do?"
                hint="It comes back only for a new cause."
                required
                maxLength={500}
                rows={3}
              />
              <DialogActs>
                <Button look="quiet" onClick={() => setSettling(false)}>
                  Cancel
                </Button>
                <Button type="submit" busy={saving}>
                  Settle
                </Button>
              </DialogActs>
            </>
          )}
        </Form>
      </Dialog>
    </div>
  );
}
