import { CircleAlert } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { explain, Problem } from '@/api/problem';
import { FieldProblems } from './field';
import styles from './field.module.css';

type Values = Record<string, string>;

interface Props {
  submit: (values: Values) => Promise<unknown>;
  children: (state: { busy: boolean }) => ReactNode;
  className?: string;
  /** A step that follows a tap: its first field has the cursor, so that one can type at once. */
  eager?: boolean;
}

/** A form whose refusals land beside their fields, with focus on the first of them. */
export function Form({ submit, children, className, eager }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const fields = failure instanceof Problem ? failure.fields : {};

  useEffect(() => {
    if (eager) form.current?.querySelector<HTMLElement>('input:not([type=hidden])')?.focus();
  }, [eager]);
  useEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const values = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([key, value]) => [key, String(value).trim()]),
    );
    setBusy(true);
    setFailure(undefined);
    try {
      await submit(values);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form ref={form} onSubmit={onSubmit} className={className ?? styles.form}>
      <FieldProblems value={fields}>
        {failure !== undefined && Object.keys(fields).length === 0 && <Failure error={failure} />}
        {children({ busy })}
      </FieldProblems>
    </form>
  );
}

/** A refusal in words, with the request's number for whoever helps. */
export function Failure({ error }: { error: unknown }) {
  const { title, text, requestId } = explain(error);
  return (
    <div className={styles.failure} role="alert">
      <CircleAlert size={22} aria-hidden="true" />
      <div>
        <strong>{title}</strong>
        <p>{text}</p>
        {requestId && <p className={styles.reference}>Reference {requestId}</p>}
      </div>
    </div>
  );
}
