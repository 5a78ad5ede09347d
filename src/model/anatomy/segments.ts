// Mass, mass center and inertia about the mass center of the generic segments.
// Numbers: Rajagopal et al. 2016, Lai et al. 2017, Uhlrich et al. 2022 (full references in ./sources.ts).
// Frames: X anterior, Y superior, Z right; m, rad, kg, N.
import type { SegmentRow } from './types';

/** Inertia of the generic segments, in the order of SEGMENTS. */
export const SEGMENT_TABLE = [
  { name: 'pelvis', mass: 11.777, massCenter: [-0.0707, 0, 0], inertia: [0.1028, 0.0871, 0.0579] },
  { name: 'femur_r', mass: 9.3014, massCenter: [0, -0.17, 0], inertia: [0.1339, 0.0351, 0.1412] },
  { name: 'tibia_r', mass: 3.7075, massCenter: [0, -0.1867, 0], inertia: [0.0504, 0.0051, 0.0511] },
  { name: 'patella_r', mass: 0.0862, massCenter: [0.0018, 0.0264, 0], inertia: [2.87e-6, 1.311e-5, 1.311e-5] },
  { name: 'talus_r', mass: 0.1, massCenter: [0, 0, 0], inertia: [0.001, 0.001, 0.001] },
  { name: 'calcn_r', mass: 1.25, massCenter: [0.1, 0.03, 0], inertia: [0.0014, 0.0039, 0.0041] },
  { name: 'toes_r', mass: 0.2166, massCenter: [0.0346, 0.006, -0.0175], inertia: [0.0001, 0.0011, 0.001] },
  { name: 'torso', mass: 26.8266, massCenter: [-0.03, 0.32, 0], inertia: [1.4745, 0.7555, 1.4314] },
] as const satisfies readonly SegmentRow[];
