import { type ReactNode, useEffect } from 'react';
import { Redirect, useLocation, useSearch } from 'wouter';
import { signed } from '@/api/session';
import { forgetLearner } from '@/course/kept/forget';
import { useDevice } from '@/course/kept/use-kept';
import { takeUpdate, useUpdate } from '@/offline/updates';
import { Button } from '@/ui/controls/button';
import { Loading } from '@/ui/display/states';
import { toast } from '@/ui/overlay/toast';
import { useSession } from '../../boot/use-session';
import styles from './learn.module.css';

/** Lets in who is signed in, and also who is offline but known on this device. */
export function LearnGate({ children }: { children: ReactNode }) {
  const device = useDevice();
  const known = device && device.person !== undefined;
  const session = useSession(known);
  const [at] = useLocation();
  const query = useSearch();
  const left = session === 'out' && known === true;
  useEffect(() => {
    if (left) void forgetLearner();
  }, [left]);
  if (session === 'out') {
    const next = encodeURIComponent(query ? `${at}?${query}` : at);
    return <Redirect to={`/sign-in?next=${next}`} replace />;
  }
  if (session === 'in' || known || (device && signed()))
    return (
      <>
        <Update />
        {children}
      </>
    );
  return <Loading blocks={2} lines={4} />;
}

function Update() {
  const ready = useUpdate();
  if (!ready) return null;
  const take = async () => {
    if (!(await takeUpdate())) toast('Finish what you are writing first.');
  };
  return (
    <p className={styles.update} role="status">
      A new version is ready.
      <Button size="small" onClick={take}>
        Load it
      </Button>
    </p>
  );
}
