import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** A component in a page of its own. */
export interface Mounted {
  readonly host: HTMLElement;
  readonly unmount: () => void;
}

export function mount(element: ReactElement): Mounted {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  act(() => root.render(element));
  return {
    host,
    unmount: () => {
      act(() => root.unmount());
      host.remove();
    },
  };
}
