import { CloudAlert, CloudCheck, CloudOff, LoaderCircle } from 'lucide-react';
import { explain } from '@/api/problem';
import { Button } from '@/ui/controls/button';
import type { DeskState } from '../draft/desk';
import styles from './course.module.css';

const SIGNS = {
  saved: { text: 'Saved', Icon: CloudCheck },
  saving: { text: 'Saving…', Icon: LoaderCircle },
  waiting: { text: 'Offline. Kept on this computer, saved later', Icon: CloudOff },
  refused: { text: 'Not saved', Icon: CloudAlert },
};

interface Props {
  state: DeskState;
  retry: () => void;
  onDecide: () => void;
}

/** Where what is written is right now. */
export function SavedSign({ state, retry, onDecide }: Props) {
  if (state.conflicts.length > 0)
    return (
      <span className={styles.saved} role="status" data-standing="refused">
        <CloudAlert size={18} aria-hidden="true" />
        Not saved: somebody else changed the same
        <Button look="quiet" size="small" onClick={onDecide}>
          Decide
        </Button>
      </span>
    );
  const { text, Icon } = SIGNS[state.standing];
  return (
    <span className={styles.saved} role="status" data-standing={state.standing}>
      <Icon size={18} aria-hidden="true" />
      {text}
      {state.standing === 'refused' && (
        <>
          : {explain(state.refusal).text}
          <Button look="quiet" size="small" onClick={retry}>
            Try again
          </Button>
        </>
      )}
    </span>
  );
}
