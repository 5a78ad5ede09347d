import { useFrame, useThree } from '@react-three/fiber';
import { act, Component, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { WebGLRenderer } from 'three';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { QUALITIES } from '../../src/scene/base/quality';
import { FigureCanvas } from '../../src/scene/canvas/FigureCanvas';

/** Whether this browser has a drawing context to give. */
let hasContext: boolean;
/** The renderer that was made last. */
let renderer: WebGLRenderer;

vi.mock('three', async (load) => {
  const { blindRenderer } = await import('./blindRenderer');
  return {
    ...(await load<typeof import('three')>()),
    WebGLRenderer: function WebGLRenderer() {
      if (!hasContext) throw new Error('Error creating WebGL context.');
      renderer = blindRenderer();
      return renderer;
    },
  };
});

/** The page around the picture: keeps what failed in it. */
class Page extends Component<{ readonly children: ReactNode }, { readonly failure: string | null }> {
  override state = { failure: null };
  static getDerivedStateFromError(error: Error) {
    return { failure: error.message };
  }
  override render() {
    return this.state.failure === null ? this.props.children : `failed: ${this.state.failure}`;
  }
}

let page: HTMLElement;
let root: Root;
const show = (things: ReactNode): Promise<void> =>
  act(async () =>
    root.render(
      <Page>
        <FigureCanvas quality={QUALITIES.low}>{things}</FigureCanvas>
      </Page>,
    ),
  );

/** The frame after this one begins when the test says so. */
let nextFrame: FrameRequestCallback[];

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.stubGlobal('reportError', () => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  nextFrame = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => nextFrame.push(callback));
  [hasContext, frames] = [true, 0];
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** How many frames were drawn, and how to ask for one. */
let frames = 0;
let ask = (): void => {};

function Counted() {
  ask = useThree((state) => state.invalidate);
  useFrame(() => {
    frames++;
  });
  return null;
}

function Unbuilt(): ReactNode {
  throw new Error('no such thing');
}

function Undrawn() {
  useFrame(() => {
    throw new Error('no frame');
  });
  return null;
}

/** Lets the running task end, and the browser paint. */
async function beginFrame(): Promise<void> {
  const due = nextFrame.splice(0);
  await act(async () => {
    for (const callback of due) callback(performance.now());
  });
}

test('without a drawing context the page’s boundary is told', async () => {
  hasContext = false;
  await show(null);
  expect(page.textContent).toBe('failed: Error creating WebGL context.');
});

test('so it is when a thing in the canvas cannot be built', async () => {
  await show(<Unbuilt />);
  expect(page.textContent).toBe('failed: no such thing');
});

test('so it is when a frame cannot be drawn, and no more are', async () => {
  await show(
    <>
      <Counted />
      <Undrawn />
    </>,
  );
  expect(page.textContent).toBe('failed: no frame');
  for (let i = 0; i < 3; i++) await beginFrame();
  expect(frames).toBe(1);
});

test('nothing is drawn while nothing asks for it; however many ask, one frame answers them in their task', async () => {
  await show(<Counted />);
  for (let i = 0; i < 3; i++) await beginFrame();
  frames = 0;
  await beginFrame();
  expect(frames).toBe(0);
  await act(async () => {
    for (let i = 0; i < 5; i++) ask();
  });
  expect(frames).toBe(1);
  // a second one in the same frame waits for the next
  await act(async () => ask());
  expect(frames).toBe(1);
  await beginFrame();
  expect(frames).toBe(2);
  await beginFrame();
  expect(frames).toBe(2);
});

test('what was made in a context that is lost is given back at once, and the renderer still hears when it is back', async () => {
  await show(null);
  const drawnInto = renderer.domElement;
  const begin = vi.fn();
  drawnInto.addEventListener('webglcontextrestored', begin);
  // a renderer that gives back everything listens no more
  const dispose = vi.fn(() => drawnInto.removeEventListener('webglcontextrestored', begin));
  renderer.dispose = dispose;
  const canvas = page.querySelector('canvas');
  canvas?.dispatchEvent(new Event('webglcontextlost'));
  expect(dispose).toHaveBeenCalledOnce();
  drawnInto.dispatchEvent(new Event('webglcontextrestored'));
  expect(begin).toHaveBeenCalledOnce();
  canvas?.dispatchEvent(new Event('webglcontextrestored'));
  drawnInto.removeEventListener('webglcontextrestored', begin);
  drawnInto.dispatchEvent(new Event('webglcontextrestored'));
  expect(begin).toHaveBeenCalledOnce();
});
