import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { PackageOpen } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import type { PracticeCopies } from '@/api/contract';
import { uuidv7 } from '@/api/uuid';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { Panel } from '@/ui/display/panel';
import { Failed, Loading } from '@/ui/display/states';
import { AboutCopies } from './about-copies';
import styles from './copies.module.css';
import { CopyCard } from './copy-card';

const KEY = ['copies'];
const LOOK_MS = 4_000;

/** All that the practice has, as one file for its owner to take away. */
export default function DataScreen() {
  const client = useQueryClient();
  const [id, setId] = useState(uuidv7);
  const shown = useQuery({
    queryKey: KEY,
    queryFn: api.copies.read,
    refetchInterval: ({ state }) => (state.data?.open ? LOOK_MS : false),
  });
  const ask = useMutation({
    mutationFn: () => api.copies.ask(id),
    onSuccess: (now: PracticeCopies) => {
      client.setQueryData(KEY, now);
      setId(uuidv7());
    },
    onError: () => shown.refetch(),
  });
  if (shown.isError && !shown.data)
    return <Failed whole error={shown.error} retry={() => shown.refetch()} />;
  if (!shown.data) return <Loading blocks={1} lines={5} label="Loading your copies" />;
  const { copies, open } = shown.data;
  return (
    <div className={styles.page}>
      <header>
        <h1>Your data</h1>
        <p className={styles.quiet}>
          All that your practice has here is yours. Take a copy of it whenever you like.
        </p>
      </header>
      <Panel
        title="Copies"
        about="We write everything into one file, as it is at that moment. It waits here for seven days."
      >
        {copies.length === 0 && (
          <p className={styles.none}>
            <PackageOpen size={22} aria-hidden="true" />
            You have not asked for one yet.
          </p>
        )}
        <Button busy={ask.isPending || open} onClick={() => ask.mutate()}>
          {open ? 'A copy is being made' : 'Make a copy'}
        </Button>
        {ask.isError && <Failure error={ask.error} />}
        {copies.length > 0 && (
          <ul className={styles.copies} aria-live="polite">
            {copies.map((copy) => (
              <CopyCard key={copy.copy} copy={copy} />
            ))}
          </ul>
        )}
      </Panel>
      <AboutCopies />
    </div>
  );
}
