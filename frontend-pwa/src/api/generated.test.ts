import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const sum = (...texts: string[]) =>
  createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 32);
const mend = 'run ./aligned contract and commit what it writes';

const apigen = '../../tools/apigen';
const [, from, as, types] =
  /^\/\/ [^\n]*\n\/\/ From (\w+), as (\w+)\.\n(.*)\n$/s.exec(text('./generated.ts')) ?? [];

test('the generated types are made from the document as it is', () => {
  const made = sum(
    text('../../../docs/openapi.json'),
    text(`${apigen}/generate.js`),
    text(`${apigen}/package-lock.json`),
  );
  expect(from, `docs/openapi.json or its generator changed: ${mend}`).toBe(made);
});

test('nobody edited the generated types', () => {
  expect(as, `src/api/generated.ts was edited: ${mend}`).toBe(sum(types ?? ''));
});
