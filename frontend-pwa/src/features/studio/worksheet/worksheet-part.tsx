import { Plus } from 'lucide-react';
import type { Section, SectionKind, Worksheet } from '@/api/studio';
import { Button } from '@/ui/controls/button';
import { TextArea, TextField } from '@/ui/controls/field';
import { Select } from '@/ui/overlay/select';
import { changed, keyOf } from '@/ui/sortable/keys';
import { SortableList } from '@/ui/sortable/sortable-list';
import { CountField } from '../lesson/count-field';
import lesson from '../lesson/lesson.module.css';
import { LinesField } from '../lesson/lines-field';

const KINDS: { value: SectionKind; label: string }[] = [
  { value: 'LINES', label: 'Lines to write on' },
  { value: 'CHECKS', label: 'Boxes to tick' },
  { value: 'TABLE', label: 'Table' },
  { value: 'TEXT', label: 'Text' },
];

const BLANKS: Record<SectionKind, Omit<Section, 'heading' | 'kind'>> = {
  LINES: { lines: 4 },
  CHECKS: { items: [] },
  TABLE: { columns: [], rows: [] },
  TEXT: { text: '' },
};

/** Another kind keeps the heading and what it has in common with the old one. */
const turned = (section: Section, kind: SectionKind): Section =>
  changed(section, { ...BLANKS[kind], ...section, kind });

interface Props {
  worksheet: Worksheet;
  onWorksheet: (change: (worksheet: Worksheet) => Worksheet) => void;
}

/** A paper to print: what stands above, then its sections. */
export function WorksheetPart({ worksheet, onWorksheet }: Props) {
  const put = (part: Partial<Worksheet>) => onWorksheet((before) => ({ ...before, ...part }));
  const sections = (change: (sections: readonly Section[]) => Section[]) =>
    onWorksheet((before) => ({ ...before, sections: change(before.sections) }));
  const one = (next: Section) =>
    sections((before) => before.map((known) => (keyOf(known) === keyOf(next) ? next : known)));
  return (
    <section className={lesson.part} aria-labelledby="worksheet-title" data-at="worksheet">
      <h2 id="worksheet-title">The worksheet</h2>
      <div className={lesson.card}>
        <TextField
          name=""
          label="Title on the paper"
          maxLength={120}
          value={worksheet.title}
          onChange={(event) => put({ title: event.target.value })}
        />
        <TextArea
          name=""
          label="Above the sections"
          optional
          rows={2}
          maxLength={600}
          value={worksheet.intro ?? ''}
          onChange={(event) => put({ intro: event.target.value })}
        />
      </div>
      <SortableList
        label="Sections of the worksheet"
        items={worksheet.sections}
        onItems={sections}
        nameOf={({ heading }, index) => `Section ${heading ? `“${heading}”` : index + 1}`}
        head={(section) => (
          <Select
            hideLabel
            label="Kind of section"
            value={section.kind}
            onChange={(kind) => one(turned(section, kind))}
            options={KINDS}
          />
        )}
        row={(section) => <SectionFields section={section} onSection={one} />}
      />
      <Button
        look="secondary"
        onClick={() =>
          sections((before) => [...before, { heading: '', kind: 'LINES', ...BLANKS.LINES }])
        }
      >
        <Plus size={19} aria-hidden="true" />
        Add a section
      </Button>
    </section>
  );
}

function SectionFields({
  section,
  onSection,
}: {
  section: Section;
  onSection: (section: Section) => void;
}) {
  const put = (part: Partial<Section>) => onSection(changed(section, part));
  return (
    <>
      <TextField
        name=""
        label="Heading"
        maxLength={120}
        value={section.heading}
        onChange={(event) => put({ heading: event.target.value })}
      />
      {(section.kind === 'TEXT' || section.kind === 'LINES') && (
        <TextArea
          name=""
          label={section.kind === 'TEXT' ? 'Text' : 'What to write'}
          optional={section.kind === 'LINES'}
          rows={2}
          maxLength={1200}
          value={section.text ?? ''}
          onChange={(event) => put({ text: event.target.value })}
        />
      )}
      {section.kind === 'LINES' && (
        <CountField
          label="Lines"
          min={1}
          max={30}
          value={section.lines ?? 4}
          onChange={(lines) => put({ lines })}
        />
      )}
      {section.kind === 'CHECKS' && (
        <LinesField
          label="What to tick"
          lines={section.items ?? []}
          onLines={(items) => put({ items })}
        />
      )}
      {section.kind === 'TABLE' && (
        <>
          <LinesField
            label="Columns"
            rows={2}
            lines={section.columns ?? []}
            onLines={(columns) => put({ columns })}
          />
          <TableRows section={section} put={put} />
        </>
      )}
    </>
  );
}

/** The first column's words, and how many rows are left to fill in. */
function TableRows({ section, put }: { section: Section; put: (part: Partial<Section>) => void }) {
  const rows = section.rows ?? [];
  const named = rows.filter(Boolean);
  const empty = rows.length - named.length;
  const join = (names: string[], more: number) => [...names, ...Array<string>(more).fill('')];
  return (
    <>
      <LinesField
        label="Rows with a name"
        rows={2}
        lines={named}
        onLines={(names) => put({ rows: join(names, empty) })}
      />
      <CountField
        label="Empty rows"
        min={0}
        max={40}
        value={empty}
        onChange={(more) => put({ rows: join(named, more) })}
      />
    </>
  );
}
