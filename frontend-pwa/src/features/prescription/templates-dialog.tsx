import { ScrollText } from 'lucide-react';
import { useState } from 'react';
import type { PlanItem } from '@/api/contract';
import { phaseName } from '@/care/patient-words';
import { label } from '@/catalogue/filter';
import { type Template, useTemplates } from '@/catalogue/use-catalogue';
import { Button } from '@/ui/controls/button';
import { SearchField } from '@/ui/controls/search-field';
import { Badge } from '@/ui/display/badge';
import { Failed, Loading } from '@/ui/display/states';
import { Dialog } from '@/ui/overlay/dialog';
import { copies, MOST_ITEMS } from './draft/draft';
import styles from './templates.module.css';

interface Props {
  current: readonly PlanItem[];
  onApply: (items: PlanItem[]) => void;
  onClose: () => void;
}

/** Protocols to start from; what is applied is a copy, free to change. */
export function TemplatesDialog({ current, onApply, onClose }: Props) {
  const { templates, pending, error, retry } = useTemplates();
  const [text, setText] = useState('');
  const found = templates?.filter((template) =>
    `${template.name} ${template.condition ?? ''}`
      .toLowerCase()
      .replaceAll('_', ' ')
      .includes(text.toLowerCase()),
  );
  return (
    <Dialog open onClose={onClose} kind="wide" title="Start from a protocol">
      {pending && <Loading lines={5} />}
      {error && <Failed error={error} retry={retry} />}
      {found && (
        <>
          <SearchField
            label="Search protocols"
            placeholder="Search protocols"
            text={text}
            onText={setText}
          />
          <ul className={styles.list}>
            {found.map((template) => (
              <TemplateCard
                key={template.protocol}
                template={template}
                current={current}
                onApply={onApply}
              />
            ))}
          </ul>
          {found.length === 0 && <p role="status">No protocol is called that.</p>}
        </>
      )}
    </Dialog>
  );
}

function TemplateCard({
  template,
  current,
  onApply,
}: {
  template: Template;
  current: readonly PlanItem[];
  onApply: (items: PlanItem[]) => void;
}) {
  const items = template.items;
  return (
    <li className={styles.card}>
      <div>
        <h3>{template.name}</h3>
        <p className={styles.quiet}>
          {[
            template.condition && label('other', template.condition),
            template.weeks && `${template.weeks} weeks`,
            `${items.length} exercises`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={styles.quiet}>{items.map(({ title }) => title).join(', ')}</p>
        <p className={styles.badges}>
          {template.own && (
            <Badge tone="brand" icon={<ScrollText size={15} />}>
              Yours
            </Badge>
          )}
          {template.phase && (
            <Badge icon={<ScrollText size={15} />}>{phaseName(template.phase)}</Badge>
          )}
        </p>
      </div>
      <div className={styles.acts}>
        <Button size="small" onClick={() => onApply(copies(items))}>
          {current.length === 0 ? 'Use it' : 'Replace the plan'}
        </Button>
        {current.length > 0 && current.length + items.length <= MOST_ITEMS && (
          <Button
            size="small"
            look="secondary"
            onClick={() => onApply([...current, ...copies(items)])}
          >
            Add to the plan
          </Button>
        )}
      </div>
    </li>
  );
}
