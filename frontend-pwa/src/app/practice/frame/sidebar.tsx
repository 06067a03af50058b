import {
  BookHeart,
  CircleQuestionMark,
  EyeOff,
  FileArchive,
  Globe,
  GraduationCap,
  ListChecks,
  Palette as PaletteIcon,
  ScrollText,
  Search,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Feature } from '@/api/contract';
import { IconButton } from '@/ui/controls/button';
import { Avatar, initials } from '@/ui/display/badge';
import { type Here, useHere } from '../who-is-here';
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
  feature?: Feature;
}

const PLACES: Place[] = [
  { href: '/', label: 'Patients', icon: <Users size={21} aria-hidden="true" /> },
  { href: '/library', label: 'Exercises', icon: <BookHeart size={21} aria-hidden="true" /> },
  {
    href: '/protocols',
    label: 'Protocols',
    icon: <ScrollText size={21} aria-hidden="true" />,
    feature: 'own-protocols',
  },
  {
    href: '/brand',
    label: 'Brand',
    icon: <PaletteIcon size={21} aria-hidden="true" />,
    owner: true,
  },
  {
    href: '/domains',
    label: 'Your domain',
    icon: <Globe size={21} aria-hidden="true" />,
    owner: true,
  },
  {
    href: '/data',
    label: 'Your data',
    icon: <FileArchive size={21} aria-hidden="true" />,
    owner: true,
  },
  {
    href: '/share',
    label: 'Courses',
    icon: <GraduationCap size={21} aria-hidden="true" />,
    owner: true,
  },
  {
    href: '/setup',
    label: 'First steps',
    icon: <ListChecks size={21} aria-hidden="true" />,
    owner: true,
  },
];

/** Where this person can go in this practice: by role, and by what the plan includes. */
export const placesFor = ({ me, practice }: Here) =>
  PLACES.filter(
    ({ owner, feature }) =>
      (!owner || me.here.roles.includes('OWNER')) &&
      (!feature || practice.features.includes(feature)),
  );

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
  const here = useHere();
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
      <Places places={placesFor(here)} className={styles.places} />
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
          <Avatar name={here.me.name} />
          <span>{here.me.name}</span>
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
  const here = useHere();
  return (
    <nav className={styles.bottom} aria-label="Practice">
      <Places places={placesFor(here).slice(0, 4)} className={styles.tabs} />
    </nav>
  );
}
