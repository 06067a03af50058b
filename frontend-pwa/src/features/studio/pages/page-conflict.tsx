import type { Page } from '@/api/pages';
import { Button } from '@/ui/controls/button';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { PagePreview } from './page-preview';
import styles from './pages.module.css';

interface Props {
  mine: Page;
  theirs: Page;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** Closed without an answer: the next save asks again. */
  onLater: () => void;
}

/** Somebody saved the page first: both are shown, one goes on. */
export const PageConflict = ({ mine, theirs, onKeepMine, onTakeTheirs, onLater }: Props) => (
  <Dialog open onClose={onLater} kind="wide" title="Somebody else was faster">
    <p>This page was saved in another place while you were writing, as version {theirs.version}.</p>
    <div className={styles.sides}>
      <section aria-label="Yours">
        <h3>Yours</h3>
        <PagePreview page={mine} />
      </section>
      <section aria-label="Theirs">
        <h3>Theirs</h3>
        <PagePreview page={theirs} />
      </section>
    </div>
    <DialogActs>
      <Button look="secondary" onClick={onTakeTheirs}>
        Take theirs
      </Button>
      <Button onClick={onKeepMine}>Keep mine</Button>
    </DialogActs>
  </Dialog>
);
