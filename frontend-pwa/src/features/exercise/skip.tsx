import type { SkipReason } from '@/api/contract';
import { Button } from '@/ui/controls/button';
import { Dialog } from '@/ui/overlay/dialog';
import styles from './exercise.module.css';

const REASONS: { reason: SkipReason; label: string }[] = [
  { reason: 'PAIN', label: 'It hurts' },
  { reason: 'UNWELL', label: 'I do not feel well' },
  { reason: 'TIME', label: 'No time today' },
  { reason: 'EQUIPMENT', label: 'I lack what it needs' },
  { reason: 'OTHER', label: 'Something else' },
];

interface Props {
  open: boolean;
  onClose: () => void;
  onSkip: (reason: SkipReason) => void;
}

/** One tap says why; a reason is worth as much to the practitioner as a tick. */
export function Skip({ open, onClose, onSkip }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title="Skip this today?" kind="sheet">
      <p className={styles.quiet}>
        That is fine. Tell us why, so your practitioner can make the plan fit.
      </p>
      {REASONS.map(({ reason, label }) => (
        <Button key={reason} look="secondary" wide onClick={() => onSkip(reason)}>
          {label}
        </Button>
      ))}
    </Dialog>
  );
}
