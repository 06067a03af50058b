import { CSPProvider } from '@base-ui/react/csp-provider';
import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { Field } from '../controls/field';
import styles from './select.module.css';
import { useHome } from './use-home';

interface Props<V extends string> {
  label: string;
  options: readonly { value: V; label: string }[];
  value: V | undefined;
  onChange: (value: V) => void;
  name?: string;
  placeholder?: string;
  hint?: string;
  hideLabel?: boolean;
}

/** One of a few choices; a list that opens over the page. Our policy refuses style elements. */
export function Select<V extends string>(props: Props<V>) {
  const { label, hint, hideLabel, name = '' } = props;
  return (
    <CSPProvider disableStyleElements>
      {hideLabel ? (
        <Choice {...props} describe={{ 'aria-label': label }} />
      ) : (
        <Field name={name} label={label} {...(hint ? { hint } : {})}>
          {({ name: _, ...wiring }) => <Choice {...props} describe={wiring} wide />}
        </Field>
      )}
    </CSPProvider>
  );
}

function Choice<V extends string>({
  options,
  value,
  onChange,
  name,
  placeholder,
  describe,
  wide,
}: Props<V> & { describe: object; wide?: boolean }) {
  const { trigger, home } = useHome();
  return (
    <Base.Root
      items={[...options]}
      value={value ?? null}
      {...(name ? { name } : {})}
      onValueChange={(next) => next !== null && onChange(next as V)}
    >
      <Base.Trigger
        ref={trigger}
        {...describe}
        className={[styles.trigger, wide && styles.wide].filter(Boolean).join(' ')}
      >
        <Base.Value>
          {(chosen) => options.find((o) => o.value === chosen)?.label ?? placeholder ?? 'Choose'}
        </Base.Value>
        <Base.Icon>
          <ChevronDown size={18} aria-hidden="true" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal container={home}>
        <Base.Positioner className={styles.layer} sideOffset={6} alignItemWithTrigger={false}>
          <Base.Popup className={styles.popup}>
            {options.map((option) => (
              <Base.Item key={option.value} value={option.value} className={styles.item}>
                <span className={styles.mark}>
                  <Base.ItemIndicator>
                    <Check size={16} aria-hidden="true" />
                  </Base.ItemIndicator>
                </span>
                <Base.ItemText>{option.label}</Base.ItemText>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
