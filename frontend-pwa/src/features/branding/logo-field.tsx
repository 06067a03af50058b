import { ImagePlus, Trash2 } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { api } from '@/api/client';
import { isProblem } from '@/api/problem';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { initials } from '@/ui/display/badge';
import styles from './branding.module.css';

const MOST_BYTES = 1_000_000;
const KINDS = ['image/png', 'image/jpeg'];

const base64 = (file: File) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

function refusal(file: File): string | undefined {
  if (!KINDS.includes(file.type)) return 'A PNG or JPEG picture, please.';
  if (file.size > MOST_BYTES) return 'Up to 1 MB, please; a square of 512 pixels is plenty.';
  return undefined;
}

/** The logo: checked here, made anew by the server, shown as the phone will show it. */
export function LogoField({
  logo,
  name,
  short,
  onLogo,
}: {
  logo: string | undefined;
  name: string;
  /** Its first letter is the icon while there is no logo. */
  short: string;
  onLogo: (logo: string | undefined) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [refused, setRefused] = useState<string>();
  async function chosen(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    setFailure(undefined);
    setRefused(refusal(file));
    if (refusal(file)) return;
    setBusy(true);
    try {
      const answer = await api.branding.uploadLogo({
        contentType: file.type,
        base64: await base64(file),
      });
      onLogo(answer.logo);
    } catch (error) {
      if (isProblem(error, 422)) setRefused('This file holds no picture we can read. Try another.');
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <div className={styles.logo}>
      <span className={styles.logoShown}>
        {logo ? <img src={logo} alt={`Logo of ${name}`} /> : initials(short)}
      </span>
      <div>
        <p className={styles.label}>Logo</p>
        <p className={styles.quiet}>A square picture works best: it becomes the app’s icon.</p>
        {refused && (
          <p className={styles.refused} role="alert">
            {refused}
          </p>
        )}
        {failure !== undefined && <Failure error={failure} />}
        <div className={styles.acts}>
          <Button look="secondary" size="small" busy={busy} onClick={() => input.current?.click()}>
            <ImagePlus size={18} aria-hidden="true" />
            {logo ? 'Change' : 'Upload'}
          </Button>
          {logo && (
            <Button look="quiet" size="small" onClick={() => onLogo(undefined)}>
              <Trash2 size={18} aria-hidden="true" />
              Remove
            </Button>
          )}
        </div>
        <input
          ref={input}
          type="file"
          accept={KINDS.join(',')}
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          onChange={chosen}
        />
      </div>
    </div>
  );
}
