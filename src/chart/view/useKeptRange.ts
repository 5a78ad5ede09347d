import { useRef, useSyncExternalStore } from 'react';
import { type Range, unite } from '../data/range';

/** Keeps the scale while a thumb drags: it grows at once and shrinks only on release, so that change shows as change. */
export function useKeptRange(needed: Range): Range {
  const isHeld = useSyncExternalStore(subscribePointer, isPointerDown, () => false);
  const kept = useRef(needed);
  kept.current = isHeld ? unite(kept.current, needed) : needed;
  return kept.current;
}

let isDown = false;
const listeners = new Set<() => void>();

function isPointerDown(): boolean {
  return isDown;
}

function setDown(next: boolean): void {
  if (isDown === next) return;
  isDown = next;
  for (const listener of listeners) listener();
}

const press = () => setDown(true);
const release = () => setDown(false);

function subscribePointer(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('pointerdown', press, true);
    for (const type of ['pointerup', 'pointercancel', 'blur']) window.addEventListener(type, release, true);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('pointerdown', press, true);
    for (const type of ['pointerup', 'pointercancel', 'blur']) window.removeEventListener(type, release, true);
  };
}
