import type { ReactNode } from 'react';
import { doseWords, scheduleWords } from '@/care/dose-words';
import { Film } from '@/catalogue/film';
import { Instructions } from '@/catalogue/instructions';
import type { Entry } from '@/catalogue/use-catalogue';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';

/** The exercise as it is: its film, how to do it, when not to. */
export function LookDialog({
  entry,
  onClose,
  act,
}: {
  entry: Entry;
  onClose: () => void;
  act: ReactNode;
}) {
  return (
    <Dialog open onClose={onClose} kind="sheet" title={entry.name}>
      <Film film={entry} title={entry.name} />
      <p>
        {doseWords(entry.defaultDose)}, {scheduleWords(entry.defaultDose.schedule)}
      </p>
      <Instructions exercise={entry} />
      <DialogActs>{act}</DialogActs>
    </Dialog>
  );
}
