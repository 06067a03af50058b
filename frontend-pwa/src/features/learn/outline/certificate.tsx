import { Award } from 'lucide-react';
import { useState } from 'react';
import type { Outline } from '@/api/learning';
import { lessonsOf, tally } from '@/course/outline';
import { dateWords } from '@/course/words';
import { Button } from '@/ui/controls/button';
import { CertificateDialog } from './certificate-dialog';
import styles from './side.module.css';

/** The certificate: how far it is, the way to it, or itself. */
export function Certificate({ outline, onIssued }: { outline: Outline; onIssued: () => void }) {
  const [open, setOpen] = useState(false);
  const { certificate } = outline;
  const lessons = lessonsOf(outline);
  const { done, all } = tally(lessons);
  const ready = done === all && all > 0;
  return (
    <section className={styles.card} data-ready={ready} aria-labelledby="certificate-title">
      <h2 id="certificate-title">
        <Award size={24} aria-hidden="true" />
        Certificate
      </h2>
      {certificate?.state === 'VALID' ? (
        <>
          <p>
            For {certificate.name}, {dateWords(certificate.at)}.
            <br />
            <span className={styles.quiet}>Number {certificate.number}</span>
          </p>
          <Button onClick={() => setOpen(true)}>Show my certificate</Button>
        </>
      ) : certificate ? (
        <p>This certificate was withdrawn with the purchase.</p>
      ) : ready ? (
        <>
          <p>Everything is done. Well earned!</p>
          <Button onClick={() => setOpen(true)}>Get my certificate</Button>
        </>
      ) : (
        <p className={styles.quiet}>
          {all - done} {all - done === 1 ? 'lesson' : 'lessons'} to go, and {outline.passMark} % in
          the last quiz.
        </p>
      )}
      <CertificateDialog
        open={open}
        onClose={() => setOpen(false)}
        outline={outline}
        onIssued={onIssued}
      />
    </section>
  );
}
