import { CONDYLE_CENTER, CONDYLE_RADIUS, HEAD_RADIUS } from './femur';
import { ANKLE_IN_TIBIA, HIP_IN_PELVIS } from './frames';
import { TROCHLEA_RADIUS } from './talus';
import { PLATEAU } from './tibia';

/** Where joint cartilage covers a bone: 1 on it, 0 off it, with a soft border. Coordinates as in the bone's shape. */
type Cover = (x: number, y: number, z: number) => number;

/** 1 below `edge`, falling to 0 over `width`. */
function below(value: number, edge: number, width: number): number {
  return Math.max(0, Math.min(1, (edge + width - value) / width));
}

const toHip = (x: number, y: number, z: number) =>
  Math.hypot(x - HIP_IN_PELVIS[0], y - HIP_IN_PELVIS[1], Math.abs(z) - HIP_IN_PELVIS[2]);

export const ofPelvis: Cover = (x, y, z) => below(toHip(x, y, z), HEAD_RADIUS + 2.3, 0.8);

export const ofFemur: Cover = (x, y, z) => {
  const head = below(Math.hypot(x, y, z), HEAD_RADIUS + 0.3, 0.8) * below(z, 8, 4);
  const [cx, cy] = CONDYLE_CENTER;
  const isLow = below(y, -404 + 0.35 * Math.max(0, x - cx), 5);
  const isRoll = below(-Math.hypot(x - cx, y - cy), -(CONDYLE_RADIUS - 3), 2);
  return Math.max(head, isLow * isRoll * below(Math.abs(z), 26, 4));
};

export const ofPatella: Cover = (x, y) => below(x, -4, 2) * below(-y, -14, 4);

export const ofTibia: Cover = (x, y, z) => {
  const roof = below(Math.hypot(x - ANKLE_IN_TIBIA[0], y - ANKLE_IN_TIBIA[1]), TROCHLEA_RADIUS + 1.9, 0.8);
  return Math.max(below(-y, -(PLATEAU - 1.6), 1.4), roof * below(-z, 14, 2));
};

export const ofTalus: Cover = (x, y, z) => {
  const isRoll = below(-Math.hypot(x, y), -(TROCHLEA_RADIUS - 1.8), 0.8) * below(-y, 2, 5) * below(Math.abs(z), 16, 2);
  return Math.max(isRoll, below(-x, -30, 3));
};

export const ofHumerus: Cover = (x, y, z) => below(Math.hypot(x, y, z + 1), 22.8, 0.8) * below(z, 4, 5);
