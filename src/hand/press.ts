import { useSyncExternalStore } from 'react';

let isDown = false;
const watchers = new Set<() => void>();
let listening: AbortController | null = null;

function isHeld(): boolean {
  return isDown;
}

function setDown(next: boolean): void {
  if (isDown === next) return;
  isDown = next;
  for (const watcher of watchers) watcher();
}

function listen(): AbortController {
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal };
  window.addEventListener('pointerdown', () => setDown(true), options);
  for (const name of ['pointerup', 'pointercancel']) window.addEventListener(name, () => setDown(false), options);
  // on its way down every element's loss of focus passes here too: only the window's own ends a press
  window.addEventListener('blur', ({ target }) => !(target instanceof Node) && setDown(false), options);
  return controller;
}

function watch(watcher: () => void): () => void {
  listening ??= listen();
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    listening?.abort();
    listening = null;
    isDown = false;
  };
}

/** Whether a button or finger is down anywhere on the page; calls back when it is let go. */
export function watchPress(onRelease: () => void): { readonly isHeld: () => boolean; readonly stop: () => void } {
  return { isHeld, stop: watch(() => !isDown && onRelease()) };
}

/** Whether a button or finger is down anywhere on the page; renders again when that changes. */
export function useHeld(): boolean {
  return useSyncExternalStore(watch, isHeld, () => false);
}
