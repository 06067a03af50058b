import { toast } from '@/ui/overlay/toast';

/** The phone's own way to share where there is one; else the address is copied. */
export async function share(title: string, address: string) {
  const url = new URL(address, location.origin).href;
  if (navigator.share) {
    try {
      await navigator.share({ title, url });
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    toast('The link is copied.');
  } catch {
    toast(url);
  }
}
