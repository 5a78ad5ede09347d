// Surface and joint landmarks of the generic lifter (marker placements of the source model).
// Numbers: Rajagopal et al. 2016, Lai et al. 2017, Uhlrich et al. 2022 (full references in ./sources.ts).
// Frames: X anterior, Y superior, Z right; m, rad, kg, N.
import type { LandmarkRow } from './types';

/** Points on the bones of the generic right leg and trunk, each in its segment. */
export const LANDMARK_TABLE = [
  { name: 'RACR', segment: 'torso', point: [-0.003, 0.425, 0.13] },
  { name: 'LACR', segment: 'torso', point: [-0.003, 0.425, -0.13] },
  { name: 'C7', segment: 'torso', point: [-0.085, 0.435, 0.00165426] },
  { name: 'CLAV', segment: 'torso', point: [0.04, 0.38, 0.017] },
  { name: 'RASH', segment: 'torso', point: [0.05, 0.3715, 0.17] },
  { name: 'RPSH', segment: 'torso', point: [-0.05, 0.3715, 0.17] },
  { name: 'LASH', segment: 'torso', point: [0.05, 0.3715, -0.17] },
  { name: 'LPSH', segment: 'torso', point: [-0.058, 0.3715, -0.17] },
  { name: 'RASI', segment: 'pelvis', point: [0.00953047, 0.0180816, 0.128464] },
  { name: 'LASI', segment: 'pelvis', point: [0.00953047, 0.0180816, -0.128464] },
  { name: 'RPSI', segment: 'pelvis', point: [-0.155, 0.035, 0.045] },
  { name: 'LPSI', segment: 'pelvis', point: [-0.155, 0.035, -0.045] },
  { name: 'RHJC', segment: 'femur_r', point: [0, 0, 0] },
  { name: 'RTH1', segment: 'femur_r', point: [0.018, -0.15, 0.064] },
  { name: 'RTH2', segment: 'femur_r', point: [0.08, -0.23, 0.0047] },
  { name: 'RTH3', segment: 'femur_r', point: [0.01, -0.3, 0.06] },
  { name: 'RLFC', segment: 'femur_r', point: [0, -0.404, 0.05] },
  { name: 'RMFC', segment: 'femur_r', point: [0, -0.404, -0.05] },
  { name: 'RKJC', segment: 'tibia_r', point: [0.001731, -0.002389, -0.008452] },
  { name: 'RTB1', segment: 'tibia_r', point: [-0.00166178, -0.156488, 0.0492394] },
  { name: 'RTB2', segment: 'tibia_r', point: [0.0369643, -0.230107, -0.00391699] },
  { name: 'RTB3', segment: 'tibia_r', point: [0.0113793, -0.295236, 0.0553541] },
  { name: 'RLMAL', segment: 'tibia_r', point: [-0.005, -0.3888, 0.053] },
  { name: 'RMMAL', segment: 'tibia_r', point: [0.006, -0.3888, -0.038] },
  { name: 'RAJC', segment: 'talus_r', point: [0, 0, 0] },
  { name: 'RCAL', segment: 'calcn_r', point: [-0.025, 0.02, -0.005] },
  { name: 'RTOE', segment: 'calcn_r', point: [0.205, 0.0297308, -0.03] },
  { name: 'RMT5', segment: 'calcn_r', point: [0.145, 0.02491, 0.059] },
  { name: 'R_tibial_plateau', segment: 'tibia_r', point: [-0.00808954, -0.017, -0.00148474] },
] as const satisfies readonly LandmarkRow[];
