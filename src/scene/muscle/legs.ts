import type { BufferGeometry, DataTexture, Vector3 } from 'three';
import type { Instant } from '../base/instant';
import type { Quality } from '../base/quality';
import { type BodyLayout, layOutBodies } from './body/bodyLayout';
import { createLegBodies, type LegBodies } from './body/legBodies';
import { createMuscleMaterial, type MuscleMaterial } from './muscleMaterial';

/** The bodies of both legs and what they are drawn with. */
export interface Legs {
  readonly layout: BodyLayout;
  readonly right: BufferGeometry;
  /** Of muscles that are shown, and of what is left of those set aside. */
  readonly flesh: MuscleMaterial;
  readonly veil: MuscleMaterial;
  /** Brings the bodies to an instant; gives the left ones, to be mirrored: the right ones unless that leg does something else. */
  readonly update: (instant: Instant, hip: Vector3) => BufferGeometry;
  readonly dispose: () => void;
}

export function createLegs({ quality, colors }: { readonly quality: Quality; readonly colors: DataTexture }): Legs {
  const layout = layOutBodies(quality);
  const right = createLegBodies(layout);
  let left: LegBodies | null = null;
  const flesh = createMuscleMaterial(colors, quality, false);
  const veil = createMuscleMaterial(colors, quality, true);
  return {
    layout,
    right: right.geometry,
    flesh,
    veil,
    update: (instant, hip) => {
      right.update(instant, 'right');
      right.geometry.boundingSphere?.center.copy(hip);
      if (!instant.repetition.idleLeg) return right.geometry;
      left ??= createLegBodies(layout);
      left.update(instant, 'left');
      left.geometry.boundingSphere?.center.copy(hip);
      return left.geometry;
    },
    dispose: () => {
      for (const made of [right, left, flesh, veil]) made?.dispose();
    },
  };
}
