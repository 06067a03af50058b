import { Copy } from 'lucide-react';
import { toast } from '../overlay/toast';
import { Button } from './button';

/** Copies a text, and says so; `what` is what it is called. */
export function CopyButton({ what, text }: { what: string; text: string }) {
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      toast(`${what} is copied.`);
    } catch {
      toast('The browser did not let us copy. Select it and copy it by hand.');
    }
  }
  return (
    <Button look="secondary" size="small" onClick={copy}>
      <Copy size={17} aria-hidden="true" />
      Copy<span className="visually-hidden"> {what}</span>
    </Button>
  );
}
