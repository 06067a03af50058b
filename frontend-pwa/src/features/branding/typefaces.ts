import type { Typeface } from '@/api/contract';

/** The choices of letters; none of them is fetched from anywhere else. */
export const TYPEFACES: { value: Typeface; label: string }[] = [
  { value: 'figtree', label: 'Figtree, friendly and clear' },
  { value: 'system', label: 'The phone’s own' },
  { value: 'serif', label: 'With serifs, classic' },
  { value: 'rounded', label: 'Rounded, soft' },
];

/** As the practice's sheet will say it, for the preview. */
export const STACKS: Record<Typeface, string> = {
  figtree: 'Figtree, "Segoe UI", system-ui, sans-serif',
  system: 'system-ui, -apple-system, "Segoe UI", sans-serif',
  serif: '"Iowan Old Style", Charter, Georgia, "Times New Roman", serif',
  rounded: 'ui-rounded, "SF Pro Rounded", Quicksand, Nunito, "Segoe UI", sans-serif',
};
