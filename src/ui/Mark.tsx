import type { Side } from '../display/side';

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

/** Small swatch of the two parts of thigh–trunk flexion: hip joint solid, pelvis hatched. */
export function PartKey({ side, isHatched = false }: { side: Side; isHatched?: boolean }) {
  const id = `key-${side}`;
  return (
    <svg width={10} height={10} data-side={side} aria-hidden="true" className="icon">
      {isHatched && <HatchPattern id={id} />}
      <rect width="10" height="10" fill={isHatched ? `url(#${id})` : 'var(--c)'} />
    </svg>
  );
}

export function HatchPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" fill="var(--c)" opacity=".16" />
        <path d="M0 0v4" stroke="var(--c)" strokeWidth="1.6" />
      </pattern>
    </defs>
  );
}
