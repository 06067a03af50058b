import { Search } from 'lucide-react';
import type { Ref } from 'react';
import styles from './search-field.module.css';

interface Props {
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  ref?: Ref<HTMLInputElement>;
  /** Enter, with the text as it stands; the text is chosen then, to be typed over. */
  onEnter?: () => void;
  /** The key that brings the focus here, shown where there is a keyboard. */
  shortcut?: string;
  className?: string | undefined;
}

/** What narrows a list as one types. Escape leaves it. */
export function SearchField(props: Props) {
  const { label, placeholder, text, onText, ref, onEnter, shortcut, className } = props;
  return (
    <label className={[styles.search, className].filter(Boolean).join(' ')}>
      <Search size={18} aria-hidden="true" />
      <span className="visually-hidden">{label}</span>
      <input
        ref={ref}
        type="search"
        placeholder={placeholder}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
          if (event.key !== 'Enter' || !onEnter) return;
          event.preventDefault();
          onEnter();
          event.currentTarget.select();
        }}
      />
      {shortcut && (
        <span className={styles.key} aria-hidden="true">
          {shortcut}
        </span>
      )}
    </label>
  );
}
