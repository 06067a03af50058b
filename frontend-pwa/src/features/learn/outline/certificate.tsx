import { useQuery } from '@tanstack/react-query';
import { Award } from 'lucide-react';
import { useState } from 'react';
import { learning } from '@/api/learning';
import { lessonsOf, type Outline, tally } from '@/course/outline';
import { dateWords } from '@/course/words';
import { Button } from '@/ui/controls/button';
import { CertificateDialog } from './certificate-dialog';
import styles from './side.module.css';

/** Newest first: a withdrawn one is shown only where there is no valid one. */
function useCertificate({ card, complete }: Outline) {
  const { data, refetch } = useQuery({
    queryKey: ['learn', 'certificates'],
    queryFn: learning.certificates,
    enabled: complete || card.certificate !== undefined,
  });
  const mine = (data?.certificates ?? [])
    .filter(({ course }) => course === card.course)
    .sort((a, b) => b.at.localeCompare(a.at));
  return { certificate: mine.find(({ state }) => state === 'VALID') ?? mine[0], refetch };
}

/** The certificate: how far it is, the way to it, or itself. */
export function Certificate({ outline, onIssued }: { outline: Outline; onIssued: () => void }) {
  const [open, setOpen] = useState(false);
  const { certificate, refetch } = useCertificate(outline);
  const { done, all } = tally(lessonsOf(outline));
  const left = all - done;
  if (!outline.certifies) return null;
  const valid = certificate?.state === 'VALID' ? certificate : undefined;
  return (
    <section className={styles.card} data-ready={outline.complete} aria-labelledby="certificate">
      <h2 id="certificate">
        <Award size={24} aria-hidden="true" />
        Certificate
      </h2>
      {valid ? (
        <>
          <p>
            For {valid.name}, {dateWords(valid.at)}.
            <br />
            <span className={styles.quiet}>Number {valid.number}</span>
          </p>
          <Button onClick={() => setOpen(true)}>Show my certificate</Button>
        </>
      ) : certificate && !outline.card.open ? (
        <p>This certificate was withdrawn together with the purchase.</p>
      ) : outline.complete ? (
        <>
          <p>Everything is done. Well earned!</p>
          <Button onClick={() => setOpen(true)}>Get my certificate</Button>
        </>
      ) : (
        <p className={styles.quiet}>
          {left > 0 && `${left} ${left === 1 ? 'lesson' : 'lessons'} to go, and `}
          {outline.passMark} % in the last quiz.
        </p>
      )}
      <CertificateDialog
        open={open}
        onClose={() => setOpen(false)}
        outline={outline}
        certificate={valid}
        onIssued={() => {
          void refetch();
          onIssued();
        }}
      />
    </section>
  );
}
