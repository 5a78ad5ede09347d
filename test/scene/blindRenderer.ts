import type { WebGLRenderer } from 'three';

/** Takes everything that a renderer is asked and draws nothing. */
export const blindRenderer = (): WebGLRenderer =>
  ({
    domElement: document.createElement('canvas'),
    shadowMap: {},
    debug: {},
    info: {},
    xr: { addEventListener() {}, removeEventListener() {} },
    setPixelRatio() {},
    setSize() {},
    render() {},
    dispose() {},
    forceContextLoss() {},
  }) as unknown as WebGLRenderer;
