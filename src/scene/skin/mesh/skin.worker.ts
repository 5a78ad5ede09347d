import { meshSkin } from './meshSkin';
import { SKIN_LAYOUTS, type SkinKind } from './skinShape';

/** One pose to be meshed. */
export interface SkinQuestion {
  readonly cones: Float32Array;
  /** What its flesh yields to, see posePads; nothing for an outline. */
  readonly pads?: Float32Array;
  readonly kind: SkinKind;
  readonly cell: number;
}

self.onmessage = ({ data }: MessageEvent<SkinQuestion>): void => {
  const mesh = meshSkin(data.cones, SKIN_LAYOUTS[data.kind], data.cell, data.pads);
  const buffers = Object.values(mesh).map((array) => array.buffer as ArrayBuffer);
  self.postMessage(mesh, { transfer: buffers });
};
