import type { CourseModule } from '@/api/studio';
import { Button } from '@/ui/controls/button';
import { TextArea, TextField } from '@/ui/controls/field';
import { Form } from '@/ui/controls/form';
import { Dialog, DialogActs, toBeginWith } from '@/ui/overlay/dialog';

interface Props {
  /** Nothing for a new one. */
  module: CourseModule | undefined;
  onSave: (title: string, summary: string) => void;
  onClose: () => void;
}

/** What a module is called and what it holds, in a sentence. */
export function ModuleDialog({ module, onSave, onClose }: Props) {
  return (
    <Dialog open onClose={onClose} title={module ? 'Rename the module' : 'New module'}>
      <Form submit={async ({ title = '', summary = '' }) => onSave(title, summary)}>
        {() => (
          <>
            <TextField
              ref={toBeginWith}
              name="title"
              label="Title"
              required
              maxLength={120}
              defaultValue={module?.title ?? ''}
            />
            <TextArea
              name="summary"
              label="What it is about"
              optional
              maxLength={400}
              rows={2}
              defaultValue={module?.summary ?? ''}
            />
            <DialogActs>
              <Button look="quiet" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit">{module ? 'Save' : 'Add'}</Button>
            </DialogActs>
          </>
        )}
      </Form>
    </Dialog>
  );
}
