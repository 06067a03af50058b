import type { Block } from '@/api/studio';

/** Whether there is anything to show of a block that may be half written. */
export const isReadable = ({ type, text, title, items, exercise }: Block): boolean =>
  type === 'EXERCISE'
    ? exercise !== undefined
    : type === 'LIST'
      ? (items?.length ?? 0) > 0
      : Boolean(text?.trim() || (type === 'NOTE' && title?.trim()));
