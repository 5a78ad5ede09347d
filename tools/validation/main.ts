import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildReport } from './buildReport';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

writeFileSync(at('../../docs/validation.md'), buildReport(readFileSync(at('./muscleGeometry.md'), 'utf8')));
console.log('docs/validation.md written');
