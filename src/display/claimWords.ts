import type { AnsweredFigure } from '../model/claim/answerClaim';
import type { Evidence, Verdict } from '../model/claim/claim';
import { formatDegrees, formatNumber, formatQuantity } from './numbers';
import { displayUnit, metersToMm, radToDeg, type UnitSystem } from './units';

/** A verdict as the page says it. */
export const VERDICT_WORD: Readonly<Record<Verdict, string>> = {
  agrees: 'Agrees',
  partly: 'Partly',
  disagrees: 'Disagrees',
  'cannot say': 'Cannot say',
};

export const VERDICT_ORDER: readonly Verdict[] = ['agrees', 'partly', 'disagrees', 'cannot say'];

/** Where a finding stands to a claim. */
export const SIDE_WORD: Readonly<Record<Evidence['side'], string>> = {
  for: 'For',
  against: 'Against',
  context: 'Beside',
  gap: 'Gap',
};

/** How a finding is known; '' where it was simply read. */
const KNOWN_BY: Readonly<Record<Evidence['provenance'], string>> = {
  FOUND: '',
  'FOUND-2ND': 'read in another paper',
  MEMORY: 'from memory',
  COMPUTED: 'computed',
  'NOT-FOUND': 'looked for in vain',
};

const PEOPLE_ONLY = /^\d+$/;

/** "n = 17 untrained; read in another paper, medium confidence": what stands behind a citation; '' where nothing does. */
export function sourceNote({ n, provenance, confidence }: Evidence): string {
  const who =
    n === '' ? '' : PEOPLE_ONLY.test(n) || /^\d+ (?:of|and|women|untrained)/.test(n) ? `n\u00a0=\u00a0${n}` : n;
  const sure = provenance === 'NOT-FOUND' || confidence === 'high' ? '' : `${confidence} confidence`;
  return [who, KNOWN_BY[provenance], sure].filter(Boolean).join(', ');
}

/** "21 mm", "+37 %", "145°"; "no repetition" where there is none to read it from. */
export function formatFigure({ value, unit }: AnsweredFigure, system: UnitSystem): string {
  if (value === null) return 'no repetition';
  switch (unit) {
    case 'rad':
      return formatDegrees(radToDeg(value));
    case 'm':
      return formatQuantity(value, displayUnit('m', system));
    case 'arm':
      return `${formatNumber(metersToMm(value))} mm`;
    case 'Nm':
      return `${formatNumber(value)} N·m`;
    case 'share':
      return `${formatNumber(100 * value)} %`;
    case 'change':
      return `${Math.round(100 * value) > 0 ? '+' : ''}${formatNumber(100 * value)} %`;
    case 'count':
      return value === 0 ? 'none' : formatNumber(value);
    case 'ratio':
      return formatNumber(value, Math.abs(value) < 0.01 && value !== 0 ? 3 : 2);
  }
}
