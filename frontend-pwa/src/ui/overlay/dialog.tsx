import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from '../controls/button';
import styles from './dialog.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** `sheet` rises from below on a phone, `side` comes from the edge, `wide` is for tables. */
  kind?: 'plain' | 'sheet' | 'side' | 'wide';
}

/** The browser's own modal: focus, Escape and the inert page behind are its work. */
export function Dialog({ open, ...rest }: Props) {
  return open ? <Shown {...rest} /> : null;
}

function Shown({ onClose, title, children, kind = 'plain' }: Omit<Props, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes; the click is only the backdrop
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={[styles.dialog, styles[kind]].filter(Boolean).join(' ')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <IconButton label="Close" onClick={onClose}>
          <X size={22} aria-hidden="true" />
        </IconButton>
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

/** A ref for what the browser focuses first; React's own autoFocus comes too early for a modal. */
export const toBeginWith = (element: HTMLElement | null) => element?.setAttribute('autofocus', '');

/** A panel from the edge at a desk: the same modal, another place. */
export const Drawer = (props: Omit<Props, 'kind'>) => <Dialog {...props} kind="side" />;

export const DialogActs = ({ children }: { children: ReactNode }) => (
  <div className={styles.acts}>{children}</div>
);
