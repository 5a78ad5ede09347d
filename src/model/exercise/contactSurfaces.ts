import type { Body } from '../anatomy/body';
import { type SegmentName, segmentIndex } from '../anatomy/names';
import { backContactInTorso } from './hipThrust';

type Triple = readonly [number, number, number];

/** Where the body's surface meets equipment: a point of the surface and its outward direction, in a segment's frame. */
export interface ContactSurface {
  readonly name: 'sole' | 'back' | 'buttock' | 'hip-crease';
  readonly segment: SegmentName;
  readonly point: Triple;
  readonly outward: Triple;
}

/** Depth of the buttocks behind and below the hip centers, generic lifter, the pelvis upright. DEFAULT. */
const BUTTOCK = { behind: 0.1, below: 0.05 } as const;
/** Depth of the skin in the hip crease ahead of the hip centers, generic lifter. DEFAULT. */
const CREASE_AHEAD = 0.065;

/**
 * The surfaces of a body that stand on, lie against or carry something. Palms are points: a result's `hands`.
 * Depths are DEFAULT; the back's is that of the hip thrust's pivot.
 */
export function contactSurfaces(body: Body): ContactSurface[] {
  const pelvis = body.scales[segmentIndex('pelvis')];
  const [hipX, hipY] = body.hipCenterInPelvis;
  return [
    { name: 'sole', segment: 'calcn_r', point: [0, -body.soleDepth, 0], outward: [0, -1, 0] },
    { name: 'back', segment: 'torso', point: [...backContactInTorso(body), 0], outward: [-1, 0, 0] },
    {
      name: 'buttock',
      segment: 'pelvis',
      point: [hipX - BUTTOCK.behind * pelvis, hipY - BUTTOCK.below * pelvis, 0],
      outward: [-1, 0, 0],
    },
    { name: 'hip-crease', segment: 'pelvis', point: [hipX + CREASE_AHEAD * pelvis, hipY, 0], outward: [1, 0, 0] },
  ];
}
