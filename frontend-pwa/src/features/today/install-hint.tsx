import { Share, Smartphone, SquarePlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fact, remember } from '@/offline/database';
import { Button } from '@/ui/controls/button';
import { canPrompt, installed, promptInstall, showsSteps } from './install';
import styles from './today.module.css';

/** Offered after the second finished day, once, and never to who has it already. */
export function InstallHint() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    void Promise.all([fact('completedDays'), fact('installHint')]).then(([days = [], answer]) =>
      setShown(days.length >= 2 && answer === undefined && !installed()),
    );
  }, []);
  if (!shown || (!canPrompt() && !showsSteps())) return null;

  async function answer(how: 'dismissed' | 'installed') {
    await remember('installHint', how);
    setShown(false);
  }
  return (
    <section className={styles.install} aria-labelledby="install-title">
      <Smartphone size={28} aria-hidden="true" />
      <div>
        <h2 id="install-title">Keep it on your home screen</h2>
        <p className={styles.quiet}>
          Opens in one tap, and keeps your videos when you are offline.
        </p>
        {showsSteps() ? (
          <ol className={styles.steps}>
            <li>
              <Share size={20} aria-hidden="true" /> Tap Share at the bottom
            </li>
            <li>
              <SquarePlus size={20} aria-hidden="true" /> Choose “Add to Home Screen”
            </li>
          </ol>
        ) : null}
        <div className={styles.installActs}>
          {canPrompt() && (
            <Button
              size="small"
              onClick={async () => {
                if (await promptInstall()) await answer('installed');
              }}
            >
              Add it
            </Button>
          )}
          <Button size="small" look="quiet" onClick={() => answer('dismissed')}>
            Not now
          </Button>
        </div>
      </div>
    </section>
  );
}
