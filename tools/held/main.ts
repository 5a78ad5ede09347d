// Writes src/model/exercise/heldLoadTable.ts: run with `npx tsx tools/held/main.ts`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderHeld } from './renderHeld';

writeFileSync(fileURLToPath(new URL('../../src/model/exercise/heldLoadTable.ts', import.meta.url)), renderHeld());
