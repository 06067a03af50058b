import { AlarmClock, CircleCheck, TriangleAlert } from 'lucide-react';
import type { Alert, PatientFile } from '@/api/contract';
import { ALERT_WORDS } from '@/care/alert-words';
import { ago } from '@/care/patient-words';
import { useNow } from '@/ui/display/use-now';
import { Explain } from '@/ui/overlay/explain';
import styles from '../patient.module.css';
import { Judge } from './judge';

const ICONS = {
  OPEN: <TriangleAlert size={26} aria-hidden="true" />,
  ACKNOWLEDGED: <CircleCheck size={26} aria-hidden="true" />,
  SNOOZED: <AlarmClock size={26} aria-hidden="true" />,
  RESOLVED: <CircleCheck size={26} aria-hidden="true" />,
};

/** Everything that is wrong, the most urgent first; what was settled is on the timeline. */
export function AlertsCard({ file }: { file: PatientFile }) {
  const standing = file.alerts.standing.filter(({ state }) => state !== 'RESOLVED');
  return standing.map((alert) => (
    <AlertCard key={alert.kind} alert={alert} patient={file.profile.patient} />
  ));
}

function AlertCard({ alert, patient }: { alert: Alert; patient: string }) {
  const now = useNow();
  const { title, rule } = ALERT_WORDS[alert.kind];
  const id = `alert-${alert.kind}`;
  return (
    <section
      className={styles.alert}
      data-severity={alert.state === 'OPEN' ? alert.severity : 'SEEN'}
      aria-labelledby={id}
    >
      {ICONS[alert.state]}
      <div>
        <h2 id={id} className={styles.alertTitle}>
          {title}
          <Explain what="this alert">
            <p>{rule}</p>
          </Explain>
        </h2>
        <p>
          {[alert.detail, ago(alert.since, now), judgedWords(alert)].filter(Boolean).join(' · ')}
        </p>
        {alert.note && <p className={styles.quiet}>“{alert.note}”</p>}
      </div>
      <Judge alert={alert} patient={patient} />
    </section>
  );
}

/** "seen by Nora Smith", "put off until 3 Dec" */
function judgedWords({ state, by, until }: Alert): string {
  if (state === 'ACKNOWLEDGED') return by ? `seen by ${by}` : 'seen';
  if (state !== 'SNOOZED' || !until) return '';
  const day = new Date(until).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
  return `put off until ${day}`;
}
