import { Copy, QrCode } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../controls/button';
import { Dialog, DialogActs } from './dialog';
import styles from './scan-button.module.css';
import { toast } from './toast';

interface Props {
  look: 'quiet' | 'secondary';
  title: string;
  /** What stands below the code: whose it is and how long it holds. */
  words: (expires: string) => string;
  ask: () => Promise<{ link: string; expires: string }>;
  explain: (error: unknown) => string;
}

interface Shown {
  link: string;
  expires: string;
  modules: boolean[][];
}

/** Shows a link as a code for somebody's phone; made anew each time it is asked for. */
export function ScanButton({ look, title, words, ask, explain }: Props) {
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<Shown>();
  async function show() {
    setBusy(true);
    try {
      const [{ encodeQR }, code] = await Promise.all([import('qr'), ask()]);
      setShown({ ...code, modules: encodeQR(code.link, 'raw', { ecc: 'medium', border: 4 }) });
    } catch (error) {
      toast(explain(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      <Button look={look} busy={busy} onClick={show}>
        <QrCode size={20} aria-hidden="true" />
        Show a code to scan
      </Button>
      <Dialog open={shown !== undefined} onClose={() => setShown(undefined)} title={title}>
        {shown && <Code {...shown} words={words(shown.expires)} />}
      </Dialog>
    </>
  );
}

function Code({ link, modules, words }: Shown & { words: string }) {
  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      toast('The link is copied.');
    } catch {
      toast('The browser did not let us copy. Select the link and copy it by hand.');
    }
  }
  return (
    <div className={styles.code}>
      <svg viewBox={`0 0 ${modules.length} ${modules.length}`} role="img" aria-label="Code to scan">
        <path d={drawn(modules)} />
      </svg>
      <p>{words}</p>
      <p className={styles.link}>{link}</p>
      <DialogActs>
        <Button look="secondary" onClick={copy}>
          <Copy size={20} aria-hidden="true" />
          Copy the link
        </Button>
      </DialogActs>
    </div>
  );
}

const drawn = (modules: boolean[][]) =>
  modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
