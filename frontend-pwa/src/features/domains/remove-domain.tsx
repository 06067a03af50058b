import { useMutation } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Domains, OwnDomain } from '@/api/contract';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { toast } from '@/ui/overlay/toast';

interface Props {
  open: boolean;
  domain: OwnDomain;
  onClose: () => void;
  onRemoved: (now: Domains) => void;
}

/** Asks before an address stops working that patients may have kept. */
export function RemoveDomain({ open, domain: { host, shown, stage }, onClose, onRemoved }: Props) {
  const remove = useMutation({
    mutationFn: () => api.domains.remove(host),
    onSuccess: (now) => {
      onRemoved(now);
      onClose();
      toast(`${shown} is removed.`);
    },
  });
  const used = stage === 'LIVE' || stage === 'CONNECTING';
  return (
    <Dialog open={open} onClose={onClose} title={`Remove ${shown}?`}>
      <p>
        {used
          ? 'Links to it, and apps that were installed from it, stop working. Your patients’ data stays as it is, and your other addresses go on.'
          : 'It is not in use yet, so nothing stops working.'}
      </p>
      <p>Delete its two records where you bought the domain, too.</p>
      {remove.isError && <Failure error={remove.error} />}
      <DialogActs>
        <Button look="secondary" onClick={onClose}>
          Keep it
        </Button>
        <Button look="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
          Remove
        </Button>
      </DialogActs>
    </Dialog>
  );
}
