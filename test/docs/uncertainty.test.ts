import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawnTable, undrawnTable } from '../../tools/uncertainty/tables';

const MODEL = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');

test('model.md tells every distribution as it is drawn', () => {
  expect(MODEL).toContain(drawnTable());
});

test('model.md tells what is not drawn, and why', () => {
  expect(MODEL).toContain(undrawnTable());
});
