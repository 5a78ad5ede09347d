import { useStore } from 'zustand';
import { store } from './store';
import type { State } from './types';

/** The part of the state a component shows; it renders again only when that part changes. */
export function useLockout<T>(select: (state: State) => T): T {
  return useStore(store, select);
}
