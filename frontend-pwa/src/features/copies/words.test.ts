import { describe, expect, it } from 'vitest';
import type { PracticeCopy } from '@/api/contract';
import { askedBy, sizeOf, stateOf } from './words';

const copy = (more: Partial<PracticeCopy>): PracticeCopy => ({
  copy: '01930000-0000-7000-8000-000000000000',
  asked: '2026-11-27T09:30:00Z',
  by: 'Nora Smith',
  state: 'WANTED',
  ...more,
});

describe('a copy in words', () => {
  it('tells its size as people say it', () => {
    expect(sizeOf(12)).toBe('0.1 MB');
    expect(sizeOf(1_440_000)).toBe('1.4 MB');
    expect(sizeOf(2_500_000_000)).toBe('2.5 GB');
  });

  it('names who asked, where anybody knows', () => {
    expect(askedBy(copy({}))).toMatch(/^Asked for by Nora Smith, /);
    expect(askedBy(copy({ by: '' }))).not.toContain('by');
  });

  it('says what kept it from being made', () => {
    expect(stateOf(copy({ state: 'FAILED', reason: 'A file was damaged.' })).next).toBe(
      'A file was damaged.',
    );
  });

  it('says until when one that is ready waits', () => {
    const until = '2026-12-04T09:30:00Z';
    expect(stateOf(copy({ state: 'READY', until })).next).toContain('2026');
    expect(stateOf(copy({ state: 'EXPIRED', until })).word).toBe('Thrown away');
  });
});
