import { useMutation } from '@tanstack/react-query';
import { CircleCheck, CircleDashed, CircleX, LoaderCircle, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Domains, OwnDomain } from '@/api/contract';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { Badge } from '@/ui/display/badge';
import { Panel } from '@/ui/display/panel';
import { DnsRecords } from './dns-records';
import styles from './domains.module.css';
import { RemoveDomain } from './remove-domain';
import { checkedAt, stateOf } from './words';

const LOOKS = {
  good: { tone: 'good', icon: <CircleCheck size={18} /> },
  wait: { tone: 'brand', icon: <LoaderCircle size={18} /> },
  todo: { tone: 'plain', icon: <CircleDashed size={18} /> },
  bad: { tone: 'danger', icon: <CircleX size={18} /> },
} as const;

interface Props {
  domain: OwnDomain;
  onChanged: (now: Domains) => void;
}

/** One domain: how far it is, what is to be done for it, and a look at whether it is done. */
export function DomainCard({ domain, onChanged }: Props) {
  const [removing, setRemoving] = useState(false);
  const check = useMutation({ mutationFn: api.domains.check, onSuccess: onChanged });
  const { host, shown, stage } = domain;
  const { kind, word, next } = stateOf(domain);
  const done = stage === 'LIVE' && !domain.astray;
  const records = <DnsRecords domain={domain} />;
  return (
    <Panel title={shown}>
      <div className={styles.state} role="status">
        <Badge {...LOOKS[kind]}>{word}</Badge>
        <p>{next}</p>
      </div>
      {stage !== 'REMOVING' &&
        (done ? (
          <details className={styles.details}>
            <summary>Its records</summary>
            {records}
          </details>
        ) : (
          records
        ))}
      {check.isError && <Failure error={check.error} />}
      {stage !== 'REMOVING' && (
        <div className={styles.acts}>
          <Button
            look={done ? 'secondary' : 'primary'}
            busy={check.isPending}
            onClick={() => check.mutate(host)}
          >
            <RefreshCw size={18} aria-hidden="true" />
            Check now
          </Button>
          <Button look="quiet" onClick={() => setRemoving(true)}>
            <Trash2 size={18} aria-hidden="true" />
            Remove<span className="visually-hidden"> {shown}</span>
          </Button>
          <span className={styles.quiet}>{checkedAt(domain)}</span>
        </div>
      )}
      <RemoveDomain
        open={removing}
        domain={domain}
        onClose={() => setRemoving(false)}
        onRemoved={onChanged}
      />
    </Panel>
  );
}
