import { gapSection } from './gaps/gapTable';
import { heldLoadSection } from './heldLoads';
import { deadliftSection, pullThroughSection } from './hinges';
import { hipThrustSection } from './hipThrust';
import { legPressSection } from './legPress';
import { momentArmSection } from './momentArms';
import { populationSection } from './population';
import { spreadSection } from './spreads';
import { backSquatSection, hipBuckSection } from './squatAndBuck';
import { strengthSection } from './strength';
import { renderSection, type Section } from './table';

const HEAD = `# Validation

Our numbers beside published ones. This file is written by \`npx tsx tools/validation/main.ts\`; a test recomputes it and fails when it is
stale. Words in it live in \`tools/validation\`. Nothing is tuned to make a row agree: a miss is named with its likely cause.

- **Provenance** as in the collection the numbers come from: FOUND read at the source; FOUND-2ND read in a third-party file that attributes it;
  COMPUTED from a named public model or equation; MEMORY not found, confidence stated; NOT-FOUND searched in vain; DEFAULT a suggestion,
  not a measurement. Row ids (S1-0001) are those of that collection.
- **Mechanics, not growth.** Moments, forces and lengths say how an exercise loads a joint. They do not say how a muscle grows, and nothing here
  diagnoses a person.
- **Estimated activation** is what minimizes Σ a² under equilibrium. EMG appears only as cited literature, and only its direction is compared.
- **145° is thigh–trunk flexion**, hip joint plus pelvis, never flexion of the hip joint.
- "open" rows have nothing published to stand against, or are settings.`;

function buildSections(): Section[] {
  return [
    legPressSection(),
    hipThrustSection(),
    deadliftSection(),
    pullThroughSection(),
    hipBuckSection(),
    backSquatSection(),
    heldLoadSection(),
    strengthSection(),
    momentArmSection(),
    populationSection(),
    spreadSection(),
  ];
}

/** The whole of docs/validation.md; `muscleGeometry` is the hand-written text on the accuracy of the muscle paths. */
export function buildReport(muscleGeometry: string, sections = buildSections()): string {
  return `${[
    HEAD,
    summary(sections),
    ...sections.map(renderSection),
    gapSection(),
    '## Muscle geometry',
    `<!-- muscle-geometry: text from tools/validation/muscleGeometry.md -->\n${muscleGeometry.trim()}\n<!-- /muscle-geometry -->`,
  ].join('\n\n')}\n`;
}

function summary(sections: readonly Section[]): string {
  const rows = sections.flatMap((s) => s.rows.map((row) => ({ section: s.title, row })));
  const count = (kind: string) => rows.filter(({ row }) => row.verdict.kind === kind).length;
  const misses = rows
    .filter(({ row }) => row.verdict.kind === 'misses')
    .map(({ section, row }) => `- ${section}: ${row.quantity} — ${row.verdict.text.replace('misses: ', '')}`);
  return [
    '## In short',
    `${count('agrees')} rows agree, ${count('misses')} miss, ${count('open')} are open. All misses:`,
    misses.join('\n'),
  ].join('\n\n');
}
