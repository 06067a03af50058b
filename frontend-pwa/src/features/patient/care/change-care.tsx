import { useQueryClient } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { api } from '@/api/client';
import type { PatientFile } from '@/api/contract';
import { PHASE_CHOICES } from '@/care/patient-words';
import { Button, IconButton } from '@/ui/controls/button';
import { TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { Select } from '@/ui/overlay/select';
import { toast } from '@/ui/overlay/toast';

/** Another phase, or another condition; the timeline keeps who moved the patient and when. */
export function ChangeCare({ profile }: { profile: PatientFile['profile'] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton small label="Change phase or condition" onClick={() => setOpen(true)}>
        <Pencil size={17} aria-hidden="true" />
      </IconButton>
      <Dialog open={open} onClose={() => setOpen(false)} title="Phase and condition">
        <Change profile={profile} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Change({ profile, onClose }: { profile: PatientFile['profile']; onClose: () => void }) {
  const cache = useQueryClient();
  const [phase, setPhase] = useState(profile.phase);
  async function submit({ condition = '' }: Record<string, string>) {
    await api.patients.changeCare(profile.patient, {
      phase,
      ...(condition ? { condition } : {}),
    });
    await Promise.all([
      cache.invalidateQueries({ queryKey: ['patient', profile.patient] }),
      cache.invalidateQueries({ queryKey: ['roster'] }),
    ]);
    toast('Saved. The timeline keeps the change.');
    onClose();
  }
  return (
    <Form submit={submit}>
      {({ busy }) => (
        <>
          <Select label="Phase" options={PHASE_CHOICES} value={phase} onChange={setPhase} />
          <TextField
            name="condition"
            label="Condition"
            optional
            hint="Safety checks of the next plan read this."
            maxLength={120}
            defaultValue={profile.condition ?? ''}
          />
          <DialogActs>
            <Button look="quiet" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" busy={busy}>
              Save
            </Button>
          </DialogActs>
        </>
      )}
    </Form>
  );
}
