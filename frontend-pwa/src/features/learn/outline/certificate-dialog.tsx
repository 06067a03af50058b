import { Download, ExternalLink, Share2 } from 'lucide-react';
import { useState } from 'react';
import { type CertificateCard, learning } from '@/api/learning';
import type { Outline } from '@/course/outline';
import { dateWords } from '@/course/words';
import { Button, ButtonLink } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { share } from '../share';
import styles from './certificate.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  outline: Outline;
  certificate: CertificateCard | undefined;
  onIssued: () => void;
}

/** The name as it shall stand, seen before it is made; then the sheet itself. */
export function CertificateDialog({ open, onClose, outline, certificate, onIssued }: Props) {
  const [issued, setIssued] = useState<CertificateCard>();
  const [renaming, setRenaming] = useState(false);
  const valid = issued ?? certificate;
  function close() {
    setRenaming(false);
    onClose();
  }
  return (
    <Dialog open={open} onClose={close} title="Your certificate" kind="wide">
      {valid && !renaming ? (
        <Made outline={outline} certificate={valid} onRename={() => setRenaming(true)} />
      ) : (
        <Naming
          outline={outline}
          name={valid?.name ?? ''}
          again={valid !== undefined}
          onMade={(made) => {
            setIssued(made);
            setRenaming(false);
            onIssued();
          }}
        />
      )}
    </Dialog>
  );
}

interface NamingProps {
  outline: Outline;
  name: string;
  again: boolean;
  onMade: (made: CertificateCard) => void;
}

function Naming({ outline, name: before, again, onMade }: NamingProps) {
  const [name, setName] = useState(before);
  return (
    <Form
      eager
      submit={async ({ name = '' }) => onMade(await learning.certify(outline.card.course, name))}
    >
      {({ busy }) => (
        <>
          <TextField
            name="name"
            label="Your name, as it shall stand on the sheet"
            hint={
              again
                ? 'The sheet with the old name is then no longer valid.'
                : 'You can have it changed later.'
            }
            autoComplete="name"
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Sheet outline={outline} name={name.trim() || 'Your name'} />
          <DialogActs>
            <Button type="submit" busy={busy}>
              {again ? 'Make a new one' : 'Make my certificate'}
            </Button>
          </DialogActs>
        </>
      )}
    </Form>
  );
}

function Made({
  outline,
  certificate,
  onRename,
}: {
  outline: Outline;
  certificate: CertificateCard;
  onRename: () => void;
}) {
  const { verify, pdf } = certificate;
  return (
    <>
      <Sheet outline={outline} name={certificate.name} made={certificate} />
      <DialogActs>
        <Button look="quiet" onClick={onRename}>
          Change the name
        </Button>
        <ButtonLink href={verify} away look="secondary">
          <ExternalLink size={20} aria-hidden="true" />
          Public page
        </ButtonLink>
        <Button
          look="secondary"
          onClick={() => void share(`${outline.card.title}: certificate`, verify)}
        >
          <Share2 size={20} aria-hidden="true" />
          Share
        </Button>
        {pdf && (
          <ButtonLink href={pdf} away>
            <Download size={20} aria-hidden="true" />
            PDF
          </ButtonLink>
        )}
      </DialogActs>
    </>
  );
}

function Sheet({
  outline,
  name,
  made,
}: {
  outline: Outline;
  name: string;
  made?: CertificateCard;
}) {
  return (
    <figure className={styles.sheet} aria-label="What it looks like">
      <p className={styles.house}>Aligned Academy</p>
      <p className={styles.small}>Certificate of completion</p>
      <p className={styles.name}>{name}</p>
      <p>
        has completed <strong>{outline.card.title}</strong>
        {made && `, ${made.hours} ${made.hours === 1 ? 'hour' : 'hours'}`}
      </p>
      <p className={styles.small}>
        {dateWords(made?.at ?? new Date().toISOString())}
        {made && ` · Number ${made.number}`}
      </p>
      <p className={styles.small}>Not a licence to practise.</p>
    </figure>
  );
}
