import type { Side } from '../../display/side';

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
