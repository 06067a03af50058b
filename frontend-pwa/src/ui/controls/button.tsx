import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { Link } from 'wouter';
import styles from './button.module.css';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';
interface Shape {
  look?: Look;
  size?: 'small' | 'medium' | 'big';
  wide?: boolean;
}

function shape({ look = 'primary', size = 'medium', wide }: Shape, extra?: string) {
  return [styles.button, styles[look], styles[size], wide && styles.wide, extra]
    .filter(Boolean)
    .join(' ');
}

interface Props extends ButtonHTMLAttributes<HTMLButtonElement>, Shape {
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** What takes something away sends its form only when it is pressed itself: Enter in a field never means it. */
export function Button({ look, size, wide, busy, className, children, ...props }: Props) {
  const { type = 'button', onClick, ...rest } = props;
  const byHand = type === 'submit' && look === 'danger';
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (busy) return event.preventDefault();
    onClick?.(event);
    if (byHand) event.currentTarget.form?.requestSubmit();
  }
  return (
    <button
      {...rest}
      type={byHand ? 'button' : type}
      className={shape({ look, size, wide } as Shape, className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={press}
    >
      {busy && <span className={styles.spin} aria-hidden="true" />}
      {children}
    </button>
  );
}

interface IconProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  label: string;
  small?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ label, small, className, children, ...rest }: IconProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={shape(
        { look: 'quiet', size: small ? 'small' : 'medium' },
        [styles.icon, className].filter(Boolean).join(' '),
      )}
    >
      {children}
    </button>
  );
}

interface LinkProps extends Shape {
  href: string;
  children: ReactNode;
  className?: string;
  /** A page of the same host that this app does not have. */
  away?: boolean;
}

/** A link that looks like a button; addresses outside this app are left to the browser. */
export function ButtonLink({ href, children, className, away, ...look }: LinkProps) {
  const inside = !away && href.startsWith('/') && !href.startsWith('//');
  return inside ? (
    <Link href={href} className={shape(look, className)}>
      {children}
    </Link>
  ) : (
    <a href={href} className={shape(look, className)}>
      {children}
    </a>
  );
}
