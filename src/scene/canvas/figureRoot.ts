import { createRoot, events, type RootStore } from '@react-three/fiber';
import type { ReactNode } from 'react';
import { ACESFilmicToneMapping, type WebGLRenderer } from 'three';
import type { Quality } from '../base/quality';
import { createFrameLoop } from './frameLoop';

/** A tree of things drawn into a canvas. */
export interface FigureRoot {
  readonly configure: (config: FigureConfig) => void;
  readonly render: (children: ReactNode) => void;
  readonly stop: () => void;
}

interface FigureConfig {
  readonly quality: Quality;
  /** Whose pointer events are meant; without one, none. */
  readonly source: Element | null | undefined;
  /** A press that hit nothing. */
  readonly onMiss: ((event: MouseEvent) => void) | undefined;
}

/** Until the first frame says how large the panes are. */
const SIZE = { width: 1, height: 1, top: 0, left: 0 };

/**
 * Lets go of all that was made in a lost context while nobody can miss it: what is drawn once it is back is made anew. Later,
 * it would be refused as another context's; kept, it would stay as long as the shapes it was made for.
 */
function giveBack(gl: WebGLRenderer): void {
  const canvas = gl.domElement;
  // a renderer that gives back everything also stops waiting for its context
  canvas.removeEventListener = () => undefined;
  gl.dispose();
  Reflect.deleteProperty(canvas, 'removeEventListener');
}

/** Draws when something asks for it, never by itself; `onFail` is called once, when it cannot go on. */
export function createFigureRoot(canvas: HTMLCanvasElement, onFail: (reason: unknown) => void): FigureRoot {
  const root = createRoot(canvas);
  let store: RootStore | null = null;
  let isLost = false;
  const loop = createFrameLoop((now) => {
    if (isLost) return;
    try {
      store?.getState().advance(now);
    } catch (reason) {
      loop.stop();
      onFail(reason);
    }
  });
  const lose = (): void => {
    isLost = true;
    if (store) giveBack(store.getState().gl);
  };
  const restore = (): void => {
    isLost = false;
    // after all that make anew what was lost with the context
    requestAnimationFrame(loop.invalidate);
  };
  canvas.addEventListener('webglcontextlost', lose);
  canvas.addEventListener('webglcontextrestored', restore);

  const begin = (): RootStore => {
    // before the first child is there: portals take over what their parent has when they are made
    const made = root.render(null);
    made.setState({ invalidate: loop.invalidate });
    const { gl } = made.getState();
    // asking for errors waits for each program by itself; unasked, the browser compiles them side by side
    gl.debug.checkShaderErrors = import.meta.env.DEV;
    gl.info.autoReset = false;
    gl.autoClear = false;
    return made;
  };

  return {
    configure: ({ quality, source, onMiss }) => {
      root
        .configure({
          frameloop: 'never',
          events,
          size: SIZE,
          dpr: [0.1, quality.maxPixelRatio],
          shadows: quality.hasShadows ? 'percentage' : false,
          gl: { antialias: quality.isAntialiased, alpha: true, toneMapping: ACESFilmicToneMapping },
          ...(onMiss && { onPointerMissed: onMiss }),
        })
        .catch(onFail);
      if (root.ready.status !== 'fulfilled') return;
      store ??= begin();
      const { connect, disconnect } = store.getState().events;
      if (source) connect?.(source);
      else disconnect?.();
      loop.invalidate();
    },
    render: (children) => {
      if (store) root.render(children);
    },
    stop: () => {
      loop.stop();
      // what is lost already cannot be given back
      if (isLost && store) store.getState().gl.forceContextLoss = () => undefined;
      canvas.removeEventListener('webglcontextlost', lose);
      canvas.removeEventListener('webglcontextrestored', restore);
      root.unmount();
    },
  };
}
