import { readFileSync, writeFileSync } from 'node:fs';

// npm run licenses: THIRD-PARTY.md from what the build has just put into the page
const text = readFileSync('dist/licenses.txt', 'utf8');
writeFileSync('THIRD-PARTY.md', text.slice(text.indexOf('# What the built page')));
