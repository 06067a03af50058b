import type { Block, BlockType } from '@/api/studio';
import { BLOCKS } from '../words';

const BLANKS: Record<BlockType, Omit<Block, 'type'>> = {
  HEADING: { text: '' },
  TEXT: { text: '' },
  LIST: { ordered: false, items: [] },
  NOTE: { tone: 'TIP', title: '', text: '' },
  QUOTE: { text: '', by: '' },
  EXERCISE: { dose: '', note: '' },
};

export const blankBlock = (type: BlockType): Block => ({ type, ...BLANKS[type] });

/** What a block is called where it is moved: its kind and how it begins. */
export function nameOf(block: Block, index: number): string {
  const words = (block.title || block.text || block.items?.[0] || block.exercise || '').trim();
  const short = words.length > 28 ? `${words.slice(0, 28).trimEnd()}…` : words;
  return short ? `${BLOCKS[block.type]} “${short}”` : `${BLOCKS[block.type]} ${index + 1}`;
}
