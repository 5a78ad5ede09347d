import type { Verdict } from '../../model/claim/claim';

const SIZE = 16;
const MIDDLE = SIZE / 2;
const RADIUS = 6;

/** A verdict as a form without a hue: full, half, empty, dashed; the word stands beside it. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" fill="none">
      <circle
        cx={MIDDLE}
        cy={MIDDLE}
        r={RADIUS}
        stroke="currentColor"
        strokeWidth={1.5}
        strokeDasharray={verdict === 'cannot say' ? '2 2.4' : undefined}
        fill={verdict === 'agrees' ? 'currentColor' : 'none'}
      />
      {verdict === 'partly' && (
        <path d={`M${MIDDLE} ${MIDDLE - RADIUS}a${RADIUS} ${RADIUS} 0 0 1 0 ${2 * RADIUS}z`} fill="currentColor" />
      )}
      {verdict === 'disagrees' && <path d="M4.5 11.5l7 -7" stroke="currentColor" strokeWidth={1.5} />}
    </svg>
  );
}
