import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Plan } from '@/api/contract';
import { momentOf } from '@/care/date-words';
import { differences } from '@/care/difference';
import { DifferenceList } from '@/catalogue/difference-list';
import { Button } from '@/ui/controls/button';
import { Failed, Loading } from '@/ui/display/states';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import type { Draft } from '../draft/draft';
import styles from './publish.module.css';

interface Props {
  patient: string;
  draft: Draft;
  onKeepMine: (theirs: Plan) => void;
  onTakeTheirs: (theirs: Plan) => void;
  onClose: () => void;
}

/** Somebody published while this was being written: both changes side by side, nothing lost. */
export function ConflictDialog({ patient, draft, onKeepMine, onTakeTheirs, onClose }: Props) {
  const theirs = useQuery({
    queryKey: ['plan', patient, 'current'],
    queryFn: () => api.patients.plan(patient),
    staleTime: 0,
    gcTime: 0,
  });
  const base = useQuery({
    queryKey: ['plan', patient, draft.base],
    queryFn: () => api.patients.planVersion(patient, draft.base),
    enabled: draft.base > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const ready = theirs.data !== undefined && (draft.base === 0 || base.data !== undefined);
  return (
    <Dialog open onClose={onClose} kind="wide" title="Somebody changed this plan meanwhile">
      {theirs.isError && <Failed error={theirs.error} retry={() => theirs.refetch()} />}
      {!ready && !theirs.isError && <Loading lines={5} />}
      {theirs.data && ready && (
        <>
          <p>
            {draft.base === 0
              ? 'You began before there was a plan'
              : `You began on version ${draft.base}`}
            ; now version {theirs.data.version} is in force, published{' '}
            {momentOf(theirs.data.publishedAt)}
            {theirs.data.note && <> with the note “{theirs.data.note}”</>}. Your draft is safe.
          </p>
          <div className={styles.sides}>
            <section>
              <h3>What they changed</h3>
              <DifferenceList found={differences(base.data?.items ?? [], theirs.data.items)} />
            </section>
            <section>
              <h3>What yours would change in theirs</h3>
              <DifferenceList found={differences(theirs.data.items, draft.items)} />
            </section>
          </div>
          <DialogActs>
            <Button look="quiet" onClick={() => onTakeTheirs(theirs.data)}>
              Drop mine, take theirs
            </Button>
            <Button onClick={() => onKeepMine(theirs.data)}>
              Go on with mine, on top of version {theirs.data.version}
            </Button>
          </DialogActs>
        </>
      )}
    </Dialog>
  );
}
