import { BookOpen, BookX } from 'lucide-react';
import type { Entry } from '@/catalogue/use-catalogue';
import { Button } from '@/ui/controls/button';

interface Released {
  slugs: readonly string[];
  onChange: (slugs: string[]) => void;
}

/** Lets the patient look an exercise up without having to do it, or no more. */
export function Release({ entry, released }: { entry: Entry; released: Released }) {
  const { slugs, onChange } = released;
  const on = slugs.includes(entry.exercise);
  return (
    <Button
      look="quiet"
      onClick={() =>
        onChange(on ? slugs.filter((slug) => slug !== entry.exercise) : [...slugs, entry.exercise])
      }
    >
      {on ? <BookX size={20} aria-hidden="true" /> : <BookOpen size={20} aria-hidden="true" />}
      {on ? 'Take out of their library' : 'Put in their library'}
    </Button>
  );
}
