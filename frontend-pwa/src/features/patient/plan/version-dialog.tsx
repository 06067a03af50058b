import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Plan } from '@/api/contract';
import { momentOf } from '@/care/date-words';
import { differences } from '@/care/difference';
import { DifferenceList } from '@/catalogue/difference-list';
import { wordsFor } from '@/catalogue/words';
import { Failed, Loading } from '@/ui/display/states';
import { Dialog } from '@/ui/overlay/dialog';
import styles from '../patient.module.css';
import { PlanItems } from './plan-items';

const useVersion = (patient: string, version: number) =>
  useQuery({
    queryKey: ['plan', patient, version],
    queryFn: () => api.patients.planVersion(patient, version),
    enabled: version > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** One version as it was, what it changed and why; a published version never changes. */
export function VersionDialog({
  patient,
  version,
  onClose,
}: {
  patient: string;
  version: number;
  onClose: () => void;
}) {
  const plan = useVersion(patient, version);
  const before = useVersion(patient, version - 1);
  const ready = plan.data && (version === 1 || before.data);
  return (
    <Dialog open onClose={onClose} title={`Version ${version}`} kind="sheet">
      {!ready && !plan.isError && !before.isError && <Loading lines={5} />}
      {plan.isError && <Failed error={plan.error} retry={() => plan.refetch()} />}
      {before.isError && <Failed error={before.error} retry={() => before.refetch()} />}
      {plan.data && ready && <Shown plan={plan.data} before={before.data} />}
    </Dialog>
  );
}

function Shown({ plan, before }: { plan: Plan; before: Plan | undefined }) {
  const day = plan.publishedAt.slice(0, 10);
  return (
    <>
      <p className={styles.quiet}>
        {momentOf(plan.publishedAt)}, by {plan.by}
      </p>
      {plan.note && <p className={styles.note}>“{plan.note}”</p>}
      {before && (
        <section className={styles.day}>
          <h3>What changed</h3>
          <DifferenceList found={differences(before.items, plan.items)} />
        </section>
      )}
      <section className={styles.day}>
        <h3>The plan</h3>
        <PlanItems items={plan.items} today={day} />
      </section>
      {plan.safety && <Checked plan={plan} safety={plan.safety} />}
    </>
  );
}

function Checked({ plan, safety }: { plan: Plan; safety: NonNullable<Plan['safety']> }) {
  const titles = new Map(plan.items.map(({ item, title }) => [item, title]));
  return (
    <section className={styles.day}>
      <h3>Safety</h3>
      <p>Checked for: {safety.contexts.map((context) => wordsFor(context)).join('; ')}.</p>
      {safety.reasons.map(({ item, context, text }) => (
        <p key={`${item} ${context}`} className={styles.note}>
          <strong>
            {item ? (titles.get(item) ?? 'An exercise') : 'The whole plan'}, although{' '}
            {wordsFor(context).toLowerCase()}:
          </strong>{' '}
          {text}
        </p>
      ))}
    </section>
  );
}
