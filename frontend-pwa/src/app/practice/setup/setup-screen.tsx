import { Loading } from '@/ui/display/states';
import styles from './setup.module.css';
import { SetupSteps } from './setup-steps';
import { useSetup } from './use-setup';

export default function SetupScreen() {
  const setup = useSetup();
  return (
    <div className={styles.page}>
      <header>
        <h1>First steps</h1>
        <p className={styles.quiet}>
          {setup && setup.left === 0
            ? 'All done. Your practice is ready.'
            : 'From an empty practice to a first patient who is cared for.'}
        </p>
      </header>
      <section className={styles.card} aria-label="First steps">
        {setup ? <SetupSteps steps={setup.steps} /> : <Loading lines={5} />}
      </section>
    </div>
  );
}
