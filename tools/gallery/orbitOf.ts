import type { Orbit } from '../../src/scene/camera/orbit';
import type { GallerySpecimen } from '../../test/specimens/gallery';

/** Where a specimen is looked at from before anybody turns it. */
export function orbitOf({ azimuthDeg, elevationDeg }: GallerySpecimen): Orbit {
  return { azimuth: (azimuthDeg * Math.PI) / 180, elevation: (elevationDeg * Math.PI) / 180, zoom: 1 };
}
