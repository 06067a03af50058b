import { CircleAlert } from 'lucide-react';
import {
  createContext,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
  useContext,
  useId,
} from 'react';
import { focusOnce } from '../keys/use-arrival';
import styles from './field.module.css';

/** The messages of the form around, by field name. */
export const FieldProblems = createContext<Readonly<Record<string, string>>>({});

interface Frame {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
}

interface Wiring {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, hint and message around any control; the control gets the wiring. */
export function Field({
  name,
  label,
  hint,
  error,
  optional,
  children,
}: Frame & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const message = useContext(FieldProblems)[name] ?? error;
  const described = [hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> (optional)</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': message ? true : undefined,
      })}
      {message && (
        <p className={styles.error} id={`${id}-error`}>
          <CircleAlert size={18} aria-hidden="true" />
          {message}
        </p>
      )}
    </div>
  );
}

type InputProps = Frame &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'name'> & { ref?: Ref<HTMLInputElement> };

export function TextField({ name, label, hint, error, optional, className, ...rest }: InputProps) {
  return (
    <Field {...frame({ name, label, hint, error, optional })}>
      {(wiring) => (
        <input
          {...rest}
          {...wiring}
          className={[styles.input, className].filter(Boolean).join(' ')}
        />
      )}
    </Field>
  );
}

type AreaProps = Frame & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name'>;

export function TextArea({ name, label, hint, error, optional, ...rest }: AreaProps) {
  return (
    <Field {...frame({ name, label, hint, error, optional })}>
      {(wiring) => <textarea {...rest} {...wiring} className={styles.input} />}
    </Field>
  );
}

/**
 * The short code of an e-mail: one field, so that paste and autofill simply work. It always comes in
 * place of the button that sent the code, and so takes the focus.
 */
export function CodeField({ name, label, hint, error }: Frame) {
  return (
    <TextField
      ref={focusOnce}
      {...frame({ name, label, hint, error })}
      className={styles.code ?? ''}
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="[0-9 ]*"
      maxLength={8}
      required
    />
  );
}

function frame({
  name,
  label,
  hint,
  error,
  optional,
}: { [K in keyof Frame]: Frame[K] | undefined }) {
  return {
    name: name ?? '',
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
    ...(optional === undefined ? {} : { optional }),
  };
}
