import { meshSkin } from './meshSkin';

/** One pose to be meshed; the answer carries the same id. */
export interface SkinQuestion {
  readonly id: number;
  readonly cones: Float32Array;
  readonly cell: number;
}

self.onmessage = ({ data }: MessageEvent<SkinQuestion>): void => {
  const mesh = meshSkin(data.cones, data.cell);
  const buffers = Object.values(mesh).map((array) => array.buffer as ArrayBuffer);
  self.postMessage({ id: data.id, mesh }, { transfer: buffers });
};
