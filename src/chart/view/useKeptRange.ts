import { useRef } from 'react';
import { useHeld } from '../../hand/press';
import { type Range, unite } from '../data/range';

/** Keeps the scale while a thumb drags: it grows at once and shrinks only on release, so that change shows as change. */
export function useKeptRange(needed: Range): Range {
  const isHeld = useHeld();
  const kept = useRef(needed);
  kept.current = isHeld ? unite(kept.current, needed) : needed;
  return kept.current;
}
