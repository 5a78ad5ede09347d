import { useMemo } from 'react';
import { choice, group, type MenuEntry } from '../../controls/menuEntry';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '../../display/evidence';
import type { ChartDefinition } from '../data/definition';
import type { Evidence } from '../data/evidence/evidence';
import { hasStudies } from '../data/evidence/publishedFor';

const NAMES: Readonly<Record<EvidenceLevel, string>> = {
  none: 'None',
  read: 'Read where they were published',
  all: 'Also second-hand and computed',
};
const SHORT: Readonly<Record<EvidenceLevel, string>> = { none: 'none', read: 'as read', all: 'all' };
const NO_ENTRIES: readonly MenuEntry[] = [];

/** Entries of a chart's menu that say how much of what studies tell lies behind it and the others; the same object while nothing of it changes. */
export function useEvidenceMenu(
  definition: ChartDefinition,
  evidence: Evidence,
  onEvidence: (level: EvidenceLevel) => void,
): readonly MenuEntry[] {
  return useMemo(() => {
    if (!hasStudies(definition, evidence)) return NO_ENTRIES;
    const choices = EVIDENCE_LEVELS.map((level) =>
      choice(NAMES[level], level === evidence.level, () => onEvidence(level)),
    );
    return [group('Published values', SHORT[evidence.level], choices)];
  }, [definition, evidence, onEvidence]);
}
