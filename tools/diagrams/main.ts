import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXERCISES } from '../../src/model/exercise/registry';
import { buildDiagram } from './buildDiagram';

const folder = fileURLToPath(new URL('../../docs/forces', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const { id } of EXERCISES) writeFileSync(`${folder}/${id}.svg`, buildDiagram(id));
console.log(`docs/forces: ${EXERCISES.length} diagrams written`);
