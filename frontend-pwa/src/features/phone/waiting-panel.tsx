import { ChevronRight, CloudCheck, CloudUpload } from 'lucide-react';
import { Link } from 'wouter';
import { usePhone } from '@/offline/use-phone';
import styles from './phone.module.css';

/** One line about the outbox, and the way to it. */
export function WaitingPanel() {
  const waiting = usePhone()?.outbox.length ?? 0;
  return (
    <Link href="/queue" className={styles.waiting}>
      {waiting === 0 ? (
        <CloudCheck size={24} aria-hidden="true" />
      ) : (
        <CloudUpload size={24} aria-hidden="true" />
      )}
      <span>
        {waiting === 0
          ? 'Everything is sent'
          : waiting === 1
            ? '1 log waits to be sent'
            : `${waiting} logs wait to be sent`}
      </span>
      <ChevronRight size={20} aria-hidden="true" />
    </Link>
  );
}
