import { Accessibility, Cursor, PreventSelection, StyleInjector } from '@dnd-kit/dom';
import { DragDropProvider, type DragEndEvent } from '@dnd-kit/react';
import { isSortable } from '@dnd-kit/react/sortable';
import { type ReactNode, useRef } from 'react';

// The strict content policy refuses style elements; a constructed sheet is allowed and does the same.
StyleInjector.prototype.register = (rules: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((known) => known !== sheet);
  };
};

/** What a drag ended in: something new came in at a place, or a row moved. */
export type Dropped =
  | { kind: 'new'; key: string; at: number | undefined }
  | { kind: 'move'; from: number; to: number };

interface Props {
  onDrop: (dropped: Dropped) => void;
  /** The name a screen reader hears for what is dragged. */
  nameOf: (id: string) => string;
  children: ReactNode;
}

export const AREA = 'drag-area';

function droppedOf({ operation, canceled }: DragEndEvent): Dropped | undefined {
  const { source, target } = operation;
  if (canceled || !source) return undefined;
  if (isSortable(source))
    return source.initialIndex === source.index
      ? undefined
      : { kind: 'move', from: source.initialIndex, to: source.index };
  if (!target) return undefined;
  return {
    kind: 'new',
    key: String(source.id),
    at: isSortable(target) ? target.index : undefined,
  };
}

/** Everything between which things can be dragged: by pointer, by touch, by keyboard. */
export function DragArea({ onDrop, nameOf, children }: Props) {
  // The plugins are made once, but names come and go with the plan.
  const latest = useRef(nameOf);
  latest.current = nameOf;
  return (
    <DragDropProvider
      plugins={(defaults) => [
        ...defaults.filter((plugin) => plugin !== Cursor && plugin !== PreventSelection),
        Accessibility.configure({
          announcements: announce((id) => latest.current(id)),
          screenReaderInstructions,
        }),
      ]}
      onDragEnd={(event) => {
        const dropped = droppedOf(event);
        if (dropped) onDrop(dropped);
      }}
    >
      {children}
    </DragDropProvider>
  );
}

const screenReaderInstructions = {
  draggable:
    'To drag, press Space, move with the arrow keys, press Space again to drop, Escape to cancel. The buttons beside do the same.',
};

type Announcements = NonNullable<
  NonNullable<ConstructorParameters<typeof Accessibility>[1]>['announcements']
>;

const announce = (nameOf: (id: string) => string): Announcements => ({
  dragstart: ({ operation: { source } }) =>
    source ? `${nameOf(String(source.id))} is picked up.` : undefined,
  dragover: ({ operation: { source, target } }) => {
    if (!source || !target) return undefined;
    const place = isSortable(target) ? `at place ${target.index + 1}` : 'over the plan';
    return `${nameOf(String(source.id))} is ${place}.`;
  },
  dragend: ({ operation: { source }, canceled }) => {
    if (!source) return undefined;
    const name = nameOf(String(source.id));
    if (canceled) return `${name} stays where it was.`;
    return isSortable(source)
      ? `${name} is now at place ${source.index + 1}.`
      : `${name} is dropped.`;
  },
});
