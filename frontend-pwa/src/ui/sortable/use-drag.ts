import { CollisionPriority } from '@dnd-kit/abstract';
import { useDraggable, useDroppable } from '@dnd-kit/react';
import { useSortable } from '@dnd-kit/react/sortable';
import { AREA } from './drag-area';

const NEW = 'new';
const ROW = 'row';

/** Something that can be dragged in from outside. */
export const useDragSource = (id: string) => useDraggable({ id, type: NEW });

/** A row that can be moved, and between which new things can be dropped. */
export const useSortableRow = (id: string, index: number) =>
  useSortable({ id, index, type: ROW, group: AREA, accept: [NEW, ROW] });

/** The list as a whole takes what is dropped beside its rows. */
export const useDropArea = () =>
  useDroppable({ id: AREA, accept: NEW, collisionPriority: CollisionPriority.Low });
