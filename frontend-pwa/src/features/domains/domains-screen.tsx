import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '@/api/client';
import type { Domains, OwnDomain } from '@/api/contract';
import { Failed, Loading } from '@/ui/display/states';
import { DomainCard } from './domain-card';
import styles from './domains.module.css';
import { NameDomain } from './name-domain';
import { PrimaryChoice } from './primary-choice';

const KEY = ['domains'];
const LOOK_MS = 4_000;
const ASK_MS = 8_000;

/** Somebody else is at work on it: certificates are made and hosts let go without us. */
const waits = ({ stage, connection }: OwnDomain) =>
  stage === 'REMOVING' ||
  (stage === 'CONNECTING' && connection !== 'FAILED' && connection !== 'OCCUPIED');

const moving = ({ domains, chosen, primary }: Domains) =>
  chosen !== primary ||
  domains.some((domain) => waits(domain) || domain.stage === 'NAMED' || !wayOf(domain)?.value);

const wayOf = ({ records }: OwnDomain) => records.find(({ purpose }) => purpose === 'WAY');

/** The practice's addresses: the one that comes first, its own ones, and how far each of them is. */
export default function DomainsScreen() {
  const client = useQueryClient();
  const keep = (now: Domains) => client.setQueryData(KEY, now);
  const shown = useQuery({
    queryKey: KEY,
    queryFn: api.domains.read,
    refetchInterval: ({ state }) => (state.data && moving(state.data) ? LOOK_MS : false),
  });
  const waiting = shown.data?.domains
    .filter(waits)
    .map(({ host }) => host)
    .join(' ');
  useEffect(() => {
    if (!waiting) return;
    const ask = () => waiting.split(' ').map((host) => api.domains.check(host).catch(() => {}));
    const timer = setInterval(ask, ASK_MS);
    return () => clearInterval(timer);
  }, [waiting]);
  if (shown.isError && !shown.data)
    return <Failed whole error={shown.error} retry={() => shown.refetch()} />;
  if (!shown.data) return <Loading blocks={2} lines={4} label="Loading your addresses" />;
  const { domains, most } = shown.data;
  return (
    <div className={styles.page}>
      <header>
        <h1>Your domain</h1>
        <p className={styles.quiet}>
          Patients can open your app on an address of your own. The one you have from us always
          works too.
        </p>
      </header>
      <PrimaryChoice domains={shown.data} onChanged={keep} />
      {domains.map((domain) => (
        <DomainCard key={domain.host} domain={domain} onChanged={keep} />
      ))}
      <NameDomain left={most - domains.length} first={domains.length === 0} onNamed={keep} />
    </div>
  );
}
