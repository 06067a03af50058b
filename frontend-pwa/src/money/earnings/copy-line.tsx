import { Copy } from 'lucide-react';
import { Button } from '@/ui/controls/button';
import { toast } from '@/ui/overlay/toast';
import styles from './earnings.module.css';

/** Something to hand on, with a button that copies it. */
export function CopyLine({ label, text }: { label: string; text: string }) {
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      toast(`${label} is copied.`);
    } catch {
      toast('The browser did not let us copy. Select it and copy it by hand.');
    }
  }
  return (
    <div className={styles.copy}>
      <p>
        <span className={styles.quiet}>{label}</span>
        <strong>{text}</strong>
      </p>
      <Button look="secondary" size="small" onClick={copy}>
        <Copy size={17} aria-hidden="true" />
        Copy<span className="visually-hidden"> {label}</span>
      </Button>
    </div>
  );
}
