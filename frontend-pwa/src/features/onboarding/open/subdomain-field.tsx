import { useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleX, LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import { api } from '@/api/client';
import type { SubdomainAnswer } from '@/api/contract';
import { Button } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import styles from './open.module.css';

const WAIT_MS = 300;

/** "Lotus Physiotherapy & Co." → "lotus-physiotherapy-co" */
export const suggestedFrom = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30)
    .replace(/-+$/, '');

function useSettled(value: string) {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), WAIT_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** The address, checked while it is typed; a refusal says why and offers what would do. */
export function SubdomainField({
  value,
  onChange,
}: {
  value: string;
  onChange: (value: string) => void;
}) {
  const settled = useSettled(value);
  const check = useQuery({
    queryKey: ['subdomain', settled],
    queryFn: ({ signal }) => api.practices.subdomain(settled, signal),
    enabled: settled.length > 0,
  });
  const checking = value !== settled || check.isFetching;
  return (
    <div className={styles.address}>
      <TextField
        name="subdomain"
        label="Address"
        hint={
          <>
            Your patients’ app will be at{' '}
            <strong>
              {value || 'your-practice'}.{location.hostname}
            </strong>
          </>
        }
        required
        maxLength={63}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value.trim().toLowerCase())}
      />
      <div className={styles.verdict} role="status">
        {value && checking && (
          <span>
            <LoaderCircle size={18} aria-hidden="true" /> Checking…
          </span>
        )}
        {value && !checking && check.data && <Verdict answer={check.data} onChange={onChange} />}
      </div>
    </div>
  );
}

function Verdict({
  answer,
  onChange,
}: {
  answer: SubdomainAnswer;
  onChange: (value: string) => void;
}) {
  const { available, reason, suggestion } = answer;
  if (available)
    return (
      <span data-good>
        <CircleCheck size={18} aria-hidden="true" /> This address is free.
      </span>
    );
  return (
    <>
      <span data-bad>
        <CircleX size={18} aria-hidden="true" /> {reason ?? 'This address is taken.'}
      </span>
      {suggestion && (
        <Button look="secondary" size="small" onClick={() => onChange(suggestion)}>
          Take {suggestion}
        </Button>
      )}
    </>
  );
}
