import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { api } from '@/api/client';
import type { Phase, PlanItem } from '@/api/contract';
import { uuidv7 } from '@/api/uuid';
import { PHASE_CHOICES } from '@/care/patient-words';
import { label } from '@/catalogue/filter';
import { type Entry, type Template, useCatalogue, useTemplates } from '@/catalogue/use-catalogue';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Failed, Loading } from '@/ui/display/states';
import { Select } from '@/ui/overlay/select';
import { toast } from '@/ui/overlay/toast';
import { Builder } from '../builder';
import { copies } from '../draft/draft';
import { PhonePreview } from '../preview/phone-preview';
import { lint } from '../safety/lint';
import styles from './protocol.module.css';

/** A protocol written or changed with the same tools as a plan. */
export default function ProtocolEditor({ protocol }: { protocol: string }) {
  const [params] = useSearchParams();
  const { templates, pending, error, retry } = useTemplates();
  const catalogue = useCatalogue();
  if (error && !templates) return <Failed whole error={error} retry={retry} />;
  if (catalogue.error && !catalogue.entries)
    return <Failed whole error={catalogue.error} retry={catalogue.retry} />;
  if (pending || !templates || !catalogue.entries)
    return <Loading blocks={2} lines={4} label="Loading the protocol" />;
  const from = params.get('from');
  const known = templates.find((template) => template.protocol === (from ?? protocol));
  if (protocol !== 'new' && !known?.own)
    return <Failed whole error={new Error('unknown')} retry={retry} />;
  return <Editing start={known} entries={catalogue.entries} />;
}

const PHASES = PHASE_CHOICES.filter(({ value }) => value !== 'DISCHARGED');

function Editing({ start, entries }: { start: Template | undefined; entries: Entry[] }) {
  const cache = useQueryClient();
  const [, go] = useLocation();
  const copy = start && !start.own;
  const [id] = useState(() => (start?.own ? start.protocol : uuidv7()));
  const [items, setItems] = useState<PlanItem[]>(() =>
    start ? (copy ? copies(start.items) : start.items) : [],
  );
  const [phase, setPhase] = useState<Phase>(start?.phase ?? 'FOUNDATIONAL');
  const known = new Map(entries.map((entry) => [entry.exercise, entry]));
  const findings = lint(items, known, { phase, contexts: [] });
  const stopped = findings.some(({ level }) => level === 'stop') || items.length === 0;

  async function submit({ name = '', condition = '', weeks = '' }: Record<string, string>) {
    await api.library.saveProtocol({
      protocol: id,
      name,
      phase,
      items,
      ...(condition ? { condition } : {}),
      ...(weeks ? { weeks: Number(weeks) } : {}),
      ...(start?.own && start.version !== undefined ? { ifVersion: start.version } : {}),
    });
    await cache.invalidateQueries({ queryKey: ['own-protocols'] });
    toast(`${name} is saved.`);
    go('/protocols');
  }
  return (
    <div className={styles.page}>
      <Link href="/protocols" className={styles.back ?? ''}>
        <ArrowLeft size={18} aria-hidden="true" />
        Protocols
      </Link>
      <Form submit={submit} className={styles.form ?? ''}>
        {({ busy }) => (
          <>
            <header className={styles.head}>
              <h1>{start?.own ? 'Change the protocol' : 'New protocol'}</h1>
              <Button type="submit" busy={busy} disabled={stopped}>
                Save
              </Button>
            </header>
            <div className={styles.fields}>
              <TextField
                name="name"
                label="Name"
                required
                maxLength={120}
                defaultValue={start ? (copy ? `${start.name} (ours)` : start.name) : ''}
              />
              <TextField
                name="condition"
                label="Condition"
                optional
                maxLength={120}
                defaultValue={start?.condition ? label('other', start.condition) : ''}
              />
              <TextField
                name="weeks"
                label="Weeks"
                optional
                type="number"
                min={1}
                max={104}
                defaultValue={start?.weeks ?? ''}
              />
              <Select label="Phase" options={PHASES} value={phase} onChange={setPhase} />
            </div>
          </>
        )}
      </Form>
      <Builder
        items={items}
        onItems={setItems}
        entries={entries}
        findings={findings}
        phase={phase}
        preview={<PhonePreview items={items} />}
      />
    </div>
  );
}
