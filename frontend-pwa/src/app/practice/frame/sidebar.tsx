import {
  BookHeart,
  CircleQuestionMark,
  EyeOff,
  ListChecks,
  Palette as PaletteIcon,
  ScrollText,
  Search,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Role } from '@/api/contract';
import { IconButton } from '@/ui/controls/button';
import { Avatar, initials } from '@/ui/display/badge';
import { useHere } from '../who-is-here';
import styles from './frame.module.css';

interface Acts {
  onSearch: () => void;
  onHelp: () => void;
  onPrivacy: () => void;
}

interface Place {
  href: string;
  label: string;
  icon: ReactNode;
  owner?: true;
}

const PLACES: Place[] = [
  { href: '/', label: 'Patients', icon: <Users size={21} aria-hidden="true" /> },
  { href: '/library', label: 'Exercises', icon: <BookHeart size={21} aria-hidden="true" /> },
  { href: '/protocols', label: 'Protocols', icon: <ScrollText size={21} aria-hidden="true" /> },
  {
    href: '/brand',
    label: 'Brand',
    icon: <PaletteIcon size={21} aria-hidden="true" />,
    owner: true,
  },
  {
    href: '/setup',
    label: 'First steps',
    icon: <ListChecks size={21} aria-hidden="true" />,
    owner: true,
  },
];

export const placesFor = (roles: readonly Role[]) =>
  PLACES.filter(({ owner }) => !owner || roles.includes('OWNER'));

const isHere = (href: string, at: string) =>
  href === '/' ? at === '/' || at.startsWith('/patients') : at.startsWith(href);

/** What the tab is called; never a patient's name, which others could read there. */
export function placeOf(at: string): string {
  if (at.endsWith('/plan')) return 'Plan';
  if (at.startsWith('/patients/')) return 'Patient';
  return PLACES.find(({ href }) => isHere(href, at))?.label ?? 'Me';
}

function Places({ places, className }: { places: Place[]; className: string | undefined }) {
  const [at] = useLocation();
  return (
    <ul className={className}>
      {places.map(({ href, label, icon }) => (
        <li key={href}>
          <Link
            href={href}
            className={styles.place ?? ''}
            aria-current={isHere(href, at) ? 'page' : undefined}
          >
            {icon}
            <span>{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Brand() {
  const { practice } = useHere();
  return (
    <Link href="/" className={styles.brand ?? ''}>
      <span className={styles.logo} aria-hidden="true">
        {practice.logo ? <img src={practice.logo} alt="" /> : initials(practice.shortName)}
      </span>
      <span>{practice.name}</span>
    </Link>
  );
}

export function Sidebar({ onSearch, onHelp, onPrivacy }: Acts) {
  const { me } = useHere();
  return (
    <nav className={styles.side} aria-label="Practice">
      <Brand />
      <button type="button" className={styles.find} onClick={onSearch}>
        <Search size={18} aria-hidden="true" />
        <span>Find anything</span>
        <span className={styles.key} aria-hidden="true">
          {/Mac|iP/.test(navigator.platform) ? '⌘K' : 'Ctrl K'}
        </span>
      </button>
      <Places places={placesFor(me.here.roles)} className={styles.places} />
      <div className={styles.end}>
        <button type="button" className={styles.place} onClick={onPrivacy}>
          <EyeOff size={21} aria-hidden="true" />
          <span>Blur names</span>
        </button>
        <button type="button" className={styles.place} onClick={onHelp}>
          <CircleQuestionMark size={21} aria-hidden="true" />
          <span>Keys and help</span>
        </button>
        <Link href="/me" className={styles.person ?? ''}>
          <Avatar name={me.name} />
          <span>{me.name}</span>
        </Link>
      </div>
    </nav>
  );
}

/** What is left of the sidebar on a small screen: who, find, blur. */
export function TopBar({ onSearch, onPrivacy }: Acts) {
  const { me } = useHere();
  return (
    <header className={styles.top}>
      <Brand />
      <span className={styles.topActs}>
        <IconButton label="Find anything" onClick={onSearch}>
          <Search size={22} aria-hidden="true" />
        </IconButton>
        <IconButton label="Blur names" onClick={onPrivacy}>
          <EyeOff size={22} aria-hidden="true" />
        </IconButton>
        <Link href="/me">
          <Avatar name={me.name} />
          <span className="visually-hidden">You, {me.name}</span>
        </Link>
      </span>
    </header>
  );
}

export function BottomBar() {
  const { me } = useHere();
  return (
    <nav className={styles.bottom} aria-label="Practice">
      <Places places={placesFor(me.here.roles).slice(0, 4)} className={styles.tabs} />
    </nav>
  );
}
