import { useMutation } from '@tanstack/react-query';
import { CircleCheck, CircleX, Clock, Download, LoaderCircle } from 'lucide-react';
import { api } from '@/api/client';
import type { PracticeCopy } from '@/api/contract';
import { Button } from '@/ui/controls/button';
import { CopyButton } from '@/ui/controls/copy-button';
import { Failure } from '@/ui/controls/form';
import { Badge } from '@/ui/display/badge';
import styles from './copies.module.css';
import { askedBy, sizeOf, stateOf } from './words';

const ICONS = {
  WANTED: <LoaderCircle size={18} />,
  READY: <CircleCheck size={18} />,
  EXPIRED: <Clock size={18} />,
  FAILED: <CircleX size={18} />,
};

/** One copy: how far it is, and the way to it once it is ready. */
export function CopyCard({ copy }: { copy: PracticeCopy }) {
  const { tone, word, next } = stateOf(copy);
  const take = useMutation({
    mutationFn: () => api.copies.link(copy.copy),
    onSuccess: ({ address }) => window.location.assign(address),
  });
  return (
    <li className={styles.copy}>
      <div className={styles.head}>
        <Badge tone={tone} icon={ICONS[copy.state]}>
          {word}
        </Badge>
        <span className={styles.quiet}>{askedBy(copy)}</span>
      </div>
      <p>{next}</p>
      {copy.state === 'READY' && (
        <>
          <Button busy={take.isPending} onClick={() => take.mutate()}>
            <Download size={18} aria-hidden="true" />
            Download{copy.bytes !== undefined && `, ${sizeOf(copy.bytes)}`}
          </Button>
          {take.isError && <Failure error={take.error} />}
          {copy.sum && (
            <div className={styles.sum}>
              <span className={styles.quiet}>SHA-256</span>
              <code>{copy.sum}</code>
              <CopyButton what="The sum" text={copy.sum} />
            </div>
          )}
        </>
      )}
    </li>
  );
}
