import { X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { IconButton } from '@/ui/controls/button';
import { useHere } from '../who-is-here';
import styles from './setup.module.css';
import { SetupSteps } from './setup-steps';
import { useSetup } from './use-setup';

const KEY = 'aligned-first-steps-away';

/** The first steps on the worklist, until they are done or put away. */
export default function SetupCard() {
  const { me } = useHere();
  const [away, setAway] = useState(() => localStorage.getItem(KEY) === 'yes');
  if (away || !me.here.roles.includes('OWNER')) return null;
  return (
    <Card
      onAway={() => {
        localStorage.setItem(KEY, 'yes');
        setAway(true);
      }}
    />
  );
}

function Card({ onAway }: { onAway: () => void }) {
  const setup = useSetup();
  if (!setup || setup.left === 0) return null;
  const todo = setup.steps.filter(({ done }) => !done);
  return (
    <section className={styles.line} aria-labelledby="first-steps-title">
      <h2 id="first-steps-title">
        First steps{' '}
        <Link href="/setup">
          {setup.steps.length - todo.length} of {setup.steps.length} done
        </Link>
      </h2>
      <SetupSteps steps={todo.slice(0, 1)} />
      <IconButton label="Put the first steps away" small onClick={onAway}>
        <X size={20} aria-hidden="true" />
      </IconButton>
    </section>
  );
}
