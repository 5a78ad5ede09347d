import type { Side } from '../../display/side';

/** The sign of an exercise: circle left, diamond right. A shape, not a background, so it survives forced colors. */
export function Mark({ side }: { side: Side }) {
  return (
    <svg viewBox="0 0 10 10" width={10} height={10} data-side={side} aria-hidden="true" className="icon">
      {side === 'left' ? (
        <circle cx="5" cy="5" r="5" fill="var(--c)" />
      ) : (
        <path d="M5 -.4 10.4 5 5 10.4 -.4 5z" fill="var(--c)" />
      )}
    </svg>
  );
}
