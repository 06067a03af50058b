import { Plus, ScrollText } from 'lucide-react';
import { Link } from 'wouter';
import { useFeature } from '@/api/use-feature';
import { phaseName } from '@/care/patient-words';
import { label } from '@/catalogue/filter';
import { type Template, useTemplates } from '@/catalogue/use-catalogue';
import { ButtonLink } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import { NotInPlan } from '@/ui/display/not-in-plan';
import { Empty, Failed, Loading } from '@/ui/display/states';
import styles from './protocol.module.css';

/** The practice's protocols, and the platform's to copy from. */
export default function ProtocolsScreen() {
  const { templates, pending, error, retry } = useTemplates();
  const included = useFeature('own-protocols');
  const own = templates?.filter((template) => template.own) ?? [];
  const others = templates?.filter((template) => !template.own) ?? [];
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>Protocols</h1>
          <p className={styles.quiet}>
            Plans to start from. Changing one never changes a plan already given.
          </p>
        </div>
        {included && (
          <ButtonLink href="/protocols/new">
            <Plus size={20} aria-hidden="true" />
            New protocol
          </ButtonLink>
        )}
      </header>
      {!included && (
        <NotInPlan>
          Protocols of your own are not part of your practice’s plan. Those of the platform always
          are.
        </NotInPlan>
      )}
      {pending && <Loading blocks={2} lines={2} />}
      {error && !templates && <Failed error={error} retry={retry} />}
      {templates && (
        <>
          {(included || own.length > 0) && (
            <section className={styles.group} aria-labelledby="own-title">
              <h2 id="own-title">Yours</h2>
              {own.length === 0 ? (
                <Empty
                  title="None of your own yet"
                  icon={<ScrollText size={32} />}
                  act={<ButtonLink href="/protocols/new">Write a protocol</ButtonLink>}
                >
                  Write down how you treat something often, or copy one of those below and make it
                  yours.
                </Empty>
              ) : (
                <Cards templates={own} />
              )}
            </section>
          )}
          <section className={styles.group} aria-labelledby="others-title">
            <h2 id="others-title">From the platform</h2>
            <Cards templates={others} />
          </section>
        </>
      )}
    </div>
  );
}

function Cards({ templates }: { templates: Template[] }) {
  return (
    <ul className={styles.cards}>
      {templates.map((template) => (
        <li key={template.protocol} className={styles.card}>
          <h3>
            <Link
              href={
                template.own
                  ? `/protocols/${template.protocol}`
                  : `/protocols/new?from=${template.protocol}`
              }
              className={styles.link ?? ''}
            >
              {template.name}
            </Link>
          </h3>
          <p className={styles.quiet}>
            {[
              template.condition && label('other', template.condition),
              template.weeks && `${template.weeks} weeks`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className={styles.titles}>{template.items.map(({ title }) => title).join(', ')}</p>
          <p className={styles.badges}>
            {template.phase && (
              <Badge tone="brand" icon={<ScrollText size={15} />}>
                {phaseName(template.phase)}
              </Badge>
            )}
            <span className={styles.act}>{template.own ? 'Change it' : 'Make a copy'}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
