import type { Block } from '@/api/studio';
import { TextArea, TextField } from '@/ui/controls/field';
import { Select } from '@/ui/overlay/select';
import { changed } from '@/ui/sortable/keys';
import { LinesField } from '../lesson/lines-field';
import { TONES } from '../words';
import styles from './blocks.module.css';
import { ExerciseFields } from './exercise-fields';

interface Props {
  block: Block;
  at: string;
  onBlock: (block: Block) => void;
}

/** The fields of one block; which there are follows from its type. */
export function BlockFields({ block, at, onBlock }: Props) {
  const put = (part: Partial<Block>) => onBlock(changed(block, part));
  switch (block.type) {
    case 'HEADING':
      return (
        <TextField
          name=""
          label={<span className="visually-hidden">Heading</span>}
          className={styles.heading ?? ''}
          maxLength={200}
          data-at={at}
          value={block.text ?? ''}
          onChange={(event) => put({ text: event.target.value })}
        />
      );
    case 'TEXT':
      return (
        <TextArea
          name=""
          label={<span className="visually-hidden">Text, one paragraph</span>}
          rows={3}
          maxLength={4000}
          data-at={at}
          value={block.text ?? ''}
          onChange={(event) => put({ text: event.target.value })}
        />
      );
    case 'LIST':
      return (
        <>
          <Select
            hideLabel
            label="Kind of list"
            value={block.ordered ? 'steps' : 'points'}
            onChange={(kind) => put({ ordered: kind === 'steps' })}
            options={[
              { value: 'points', label: 'Points' },
              { value: 'steps', label: 'Steps, numbered' },
            ]}
          />
          <LinesField
            label="Items"
            lines={block.items ?? []}
            at={at}
            onLines={(items) => put({ items })}
          />
        </>
      );
    case 'NOTE':
      return <NoteFields block={block} at={at} put={put} />;
    case 'QUOTE':
      return (
        <>
          <TextArea
            name=""
            label="What was said"
            rows={2}
            maxLength={1000}
            data-at={at}
            value={block.text ?? ''}
            onChange={(event) => put({ text: event.target.value })}
          />
          <TextField
            name=""
            label="By whom"
            maxLength={120}
            value={block.by ?? ''}
            onChange={(event) => put({ by: event.target.value })}
          />
        </>
      );
    case 'EXERCISE':
      return <ExerciseFields block={block} at={at} put={put} />;
  }
}

interface Fields {
  block: Block;
  at: string;
  put: (part: Partial<Block>) => void;
}

function NoteFields({ block, at, put }: Fields) {
  return (
    <>
      <div className={styles.pair}>
        <Select
          label="How urgent"
          value={block.tone ?? 'TIP'}
          onChange={(tone) => put({ tone })}
          options={TONES}
        />
        <TextField
          name=""
          label="Title of the note"
          maxLength={120}
          data-at={at}
          value={block.title ?? ''}
          onChange={(event) => put({ title: event.target.value })}
        />
      </div>
      <TextArea
        name=""
        label="Words"
        rows={2}
        maxLength={1000}
        value={block.text ?? ''}
        onChange={(event) => put({ text: event.target.value })}
      />
    </>
  );
}
