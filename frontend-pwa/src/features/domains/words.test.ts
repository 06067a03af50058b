import { describe, expect, it } from 'vitest';
import type { OwnDomain } from '@/api/contract';
import { checkedAt, stateOf } from './words';

const domain = (over: Partial<OwnDomain>): OwnDomain => ({
  host: 'book.example',
  shown: 'book.example',
  stage: 'NAMED',
  top: false,
  records: [],
  ...over,
});
const record = (state: OwnDomain['records'][number]['state']): OwnDomain['records'][number] => ({
  purpose: 'WAY',
  type: 'CNAME',
  name: 'book.example',
  state,
  found: [],
});

describe('the words for a domain', () => {
  it('says what is to be done while a record is missing, and that it goes on once all are there', () => {
    expect(stateOf(domain({ records: [record('MISSING')] })).kind).toBe('todo');
    expect(stateOf(domain({ records: [record('FOUND')] })).kind).toBe('wait');
  });

  it('tells trouble that somebody has to mend from what only takes time', () => {
    expect(stateOf(domain({ stage: 'CONNECTING' })).kind).toBe('wait');
    expect(stateOf(domain({ stage: 'CONNECTING', connection: 'PENDING' })).kind).toBe('wait');
    expect(stateOf(domain({ stage: 'CONNECTING', connection: 'FAILED' })).next).toContain('CAA');
    expect(stateOf(domain({ stage: 'CONNECTING', connection: 'OCCUPIED' })).kind).toBe('bad');
    expect(stateOf(domain({ stage: 'TAKEN' })).kind).toBe('bad');
  });

  it('says that a domain that leads elsewhere is shown to nobody', () => {
    expect(stateOf(domain({ stage: 'LIVE' })).kind).toBe('good');
    const astray = stateOf(domain({ stage: 'LIVE', astray: '2026-11-27T10:00:00Z' }));
    expect(astray.kind).toBe('bad');
    expect(astray.next).toContain('address from us');
  });

  it('says when it was looked at', () => {
    expect(checkedAt(domain({}))).toBe('');
    expect(checkedAt(domain({ checked: new Date().toISOString() }))).toMatch(/^Checked \d/);
  });
});
