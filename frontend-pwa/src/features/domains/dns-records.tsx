import { CircleAlert, CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import type { DnsRecord, OwnDomain } from '@/api/contract';
import { CopyButton } from '@/ui/controls/copy-button';
import { Badge } from '@/ui/display/badge';
import styles from './domains.module.css';

const STATES = {
  UNCHECKED: { tone: 'plain', icon: <CircleDashed size={18} />, word: 'Not checked yet' },
  FOUND: { tone: 'good', icon: <CircleCheck size={18} />, word: 'Found' },
  MISSING: { tone: 'warn', icon: <CircleAlert size={18} />, word: 'Not there yet' },
  ELSEWHERE: { tone: 'danger', icon: <CircleX size={18} />, word: 'Something else is there' },
  SILENT: { tone: 'warn', icon: <CircleAlert size={18} />, word: 'No answer, try again' },
} as const;

const PURPOSES = {
  PROOF: 'Shows that the domain is yours',
  WAY: 'Leads to your app',
};

/** What is to be entered where the domain was bought, and what stands there now. */
export function DnsRecords({ domain: { records, top } }: { domain: OwnDomain }) {
  return (
    <div className={styles.records}>
      <p className={styles.about}>
        Enter these two records where you bought the domain, usually under “DNS”. It can take from a
        minute to some hours until they are seen everywhere.
      </p>
      {top && (
        <p className={styles.about}>
          This is the top of your domain, where no CNAME may be. Choose “ALIAS”, “ANAME” or
          “flattened CNAME” there if it is offered; otherwise connect a name in front of it, such as
          www.
        </p>
      )}
      <ol>
        {records.map((record) => (
          <li key={record.purpose} className={styles.record}>
            <RecordLines record={record} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function RecordLines({ record }: { record: DnsRecord }) {
  const { purpose, type, name, value, state, found } = record;
  const { word, ...look } = STATES[state];
  return (
    <>
      <div className={styles.recordHead}>
        <h3>{PURPOSES[purpose]}</h3>
        <Badge {...look}>{word}</Badge>
      </div>
      <dl className={styles.lines}>
        <Line label="Type" text={type} />
        <Line label="Name" text={name} copied={`Name of the ${type} record`} />
        {value ? (
          <Line label="Value" text={value} copied={`Value of the ${type} record`} />
        ) : (
          <Line label="Value" text="Comes in some seconds" />
        )}
        {state === 'ELSEWHERE' && <Line label="Found" text={found.join(', ')} />}
      </dl>
    </>
  );
}

function Line({ label, text, copied }: { label: string; text: string; copied?: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span>{text}</span>
        {copied && <CopyButton what={copied} text={text} />}
      </dd>
    </div>
  );
}
