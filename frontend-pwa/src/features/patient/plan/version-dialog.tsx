import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { momentOf } from '@/care/date-words';
import { Failed, Loading } from '@/ui/display/states';
import { Dialog } from '@/ui/overlay/dialog';
import styles from '../patient.module.css';
import { PlanItems } from './plan-card';

/** One version as it was; a published version never changes. */
export function VersionDialog({
  patient,
  version,
  onClose,
}: {
  patient: string;
  version: number;
  onClose: () => void;
}) {
  const plan = useQuery({
    queryKey: ['plan', patient, version],
    queryFn: () => api.patients.planVersion(patient, version),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Dialog open onClose={onClose} title={`Version ${version}`} kind="sheet">
      {plan.isPending && <Loading lines={5} />}
      {plan.isError && <Failed error={plan.error} retry={() => plan.refetch()} />}
      {plan.data && (
        <>
          <p className={styles.quiet}>Published {momentOf(plan.data.publishedAt)}</p>
          {plan.data.note && <p className={styles.note}>“{plan.data.note}”</p>}
          <PlanItems items={plan.data.items} />
        </>
      )}
    </Dialog>
  );
}
