import { LayoutList } from 'lucide-react';
import type { Block, BlockType } from '@/api/studio';
import { Empty } from '@/ui/display/states';
import { keyOf } from '@/ui/sortable/keys';
import { SortableList } from '@/ui/sortable/sortable-list';
import { BLOCKS } from '../words';
import { AddBlock } from './add-block';
import { blankBlock, nameOf } from './block';
import { BlockFields } from './block-fields';
import styles from './blocks.module.css';

interface Props {
  blocks: readonly Block[];
  onBlocks: (change: (blocks: readonly Block[]) => Block[]) => void;
}

const focusIn = (block: Block) =>
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>(`[data-row="${keyOf(block)}"] :is(input, textarea, [data-first])`)
      ?.focus(),
  );

/** The pieces a lesson is made of, in their order. */
export function BlockList({ blocks, onBlocks }: Props) {
  function add(type: BlockType, at: number) {
    const block = blankBlock(type);
    onBlocks((before) => before.toSpliced(at, 0, block));
    focusIn(block);
  }
  return (
    <div className={styles.blocks}>
      {blocks.length === 0 && (
        <Empty title="Nothing here yet" icon={<LayoutList size={30} />}>
          Add a first piece below. You can move and change everything later.
        </Empty>
      )}
      <SortableList
        label="Contents of the lesson"
        items={blocks}
        onItems={onBlocks}
        nameOf={nameOf}
        head={({ type }) => <span className={styles.type}>{BLOCKS[type]}</span>}
        between={(at) =>
          at < blocks.length || at === 0
            ? blocks.length > 0 && <AddBlock small onAdd={(type) => add(type, at)} />
            : null
        }
        row={(block, index) => (
          <BlockFields
            block={block}
            at={`block-${index}`}
            onBlock={(next) =>
              onBlocks((before) =>
                before.map((known) => (keyOf(known) === keyOf(next) ? next : known)),
              )
            }
          />
        )}
      />
      <AddBlock onAdd={(type) => add(type, blocks.length)} />
    </div>
  );
}
