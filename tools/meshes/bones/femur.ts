import { subtract, union } from '../sdf/combine';
import { extrude } from '../sdf/extrude';
import { ellipsoid, sphere } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';

export const HEAD_RADIUS = 23;
/** Sagittal circle of the posterior condyles, in the femur frame. */
export const CONDYLE_CENTER = [-3.2, -409.8] as const;
export const CONDYLE_RADIUS = 17.4;

/** Right femur in its frame (origin = hip center), mm. */
export function femur(): Sdf {
  const head = sphere([0, 0, 0], HEAD_RADIUS);
  let bone = union(11, union(9, neck(), trochanters()), shaft());
  bone = union(6, bone, lineaAspera());
  bone = union(10, bone, metaphysis());
  bone = union(7, bone, condyles());
  bone = subtract(5, bone, notch());
  bone = subtract(4, subtract(7, bone, trochlea()), trochlearGroove());
  bone = subtract(5, bone, ellipsoid([-21, -19, 37], [7, 8, 6]));
  bone = union(5, bone, head);
  return subtract(2.5, bone, sphere([-2, 3, -27], 5.5));
}

function neck(): Sdf {
  return tube(
    [
      [-1, -4, 10, 18],
      [-4, -17, 25, 15],
      [-8, -32, 41, 18],
    ],
    { flat: [1, 0, 0.2], ratio: 0.86 },
  );
}

function trochanters(): Sdf {
  const greater = union(
    6,
    ellipsoid([-14.5, -28, 49.3], [14.5, 20, 8.4], [0, 10, 0]),
    ellipsoid([-23, -14, 47], [8, 10, 7.5]),
    ellipsoid([-6, -45, 49], [14, 19, 9]),
  );
  const crest = tube([
    [-26, -12, 46, 5.5],
    [-29, -28, 40, 5.5],
    [-25, -45, 30, 5.5],
  ]);
  const lesser = tube([
    [-9, -62, 32.5, 11.4],
    [-14, -60.5, 24, 8.4],
    [-18, -57.5, 17, 5.2],
  ]);
  return union(8, greater, crest, lesser);
}

function shaft(): Sdf {
  return tube(
    [
      [-7, -38, 42, 18],
      [-4, -60, 42, 16.4],
      [2, -88, 40, 14.6],
      [7.5, -120, 37.5, 13.2],
      [13.5, -160, 33.8, 12.1],
      [18.4, -205, 28.5, 10.7],
      [21, -255, 26, 11.2],
      [17.6, -300, 18.2, 12.3],
      [14.5, -340, 10.2, 13.2],
      [12, -368, 4.6, 15],
    ],
    { steps: 12 },
  );
}

function lineaAspera(): Sdf {
  const line = tube(
    [
      [-11, -86, 38, 3],
      [-4, -120, 36, 3.2],
      [4, -165, 32, 3.6],
      [9.5, -210, 26.5, 3.5],
      [13.5, -252, 23.5, 2.8],
      [8, -290, 16, 2.8],
    ],
    { steps: 10 },
  );
  const gluteal = tube(
    [
      [-19, -48, 46, 2.4],
      [-17.5, -66, 46.4, 4],
      [-14, -86, 45, 4.6],
      [-8.5, -108, 41.6, 3.8],
      [-2, -134, 37, 2.4],
      [4, -160, 32.6, 1.6],
    ],
    { steps: 10 },
  );
  const lateral = tube([
    [9, -290, 17, 2.6],
    [7, -330, 18, 2.8],
    [6, -362, 20, 2.8],
    [7, -384, 26, 2.4],
  ]);
  const medial = tube([
    [9, -290, 14, 2.4],
    [6, -330, 3, 2.6],
    [5, -362, -9, 2.6],
    [11, -384, -26, 2],
  ]);
  return union(3, line, gluteal, lateral, medial);
}

function metaphysis(): Sdf {
  return tube(
    [
      [13, -345, 7, 13, 0.95],
      [12, -368, 3, 20, 0.68],
      [12.5, -388, 0, 27.5, 0.52],
      [10, -402, -1, 31, 0.5],
    ],
    { flat: [1, 0, 0], ratio: 0.7, steps: 10 },
  );
}

/** Two slabs with a spiral outline and rounded rims, and the epicondyles on their outer faces. */
function condyles(): Sdf {
  const lateral = extrude({ outline: spiral(33.5, 0), axes: 'xyz', from: 9, to: 27.5, round: 7 });
  const medial = extrude({ outline: spiral(31, -1), axes: 'xyz', from: -32.5, to: -9, round: 9 });
  // the outer faces are domed, the epicondyles stand behind their middle
  const outer = [ellipsoid([2, -406, 18], [17, 16, 12]), ellipsoid([2, -407, -22], [17, 16, 13])];
  // a line comes down the shaft's edge to a low knob, the tendon of the popliteus has its groove below it
  const lateralEpicondyle = union(
    4,
    tube([
      [8, -364, 20, 2.2],
      [5, -378, 24, 2.6],
      [1, -390, 28, 3.4],
      [-2, -399, 30, 4.4],
    ]),
    ellipsoid([-3, -401, 30.5], [7.5, 6.5, 5]),
  );
  // on the other side the line ends in a point of its own above the knob, where the adductor holds
  const adductorTubercle = ellipsoid([4, -385.5, -29.5], [4.5, 5, 4.5]);
  const medialEpicondyle = union(
    4,
    tube([
      [10, -370, -19, 2.2],
      [7, -380, -26, 3],
      [1, -394, -32, 4.6],
    ]),
    adductorTubercle,
    ellipsoid([-2, -401, -33], [8.5, 7.5, 6.5]),
  );
  const both = union(5, union(6, lateral, outer[0]), union(6, medial, outer[1]));
  return subtract(3, union(4, both, lateralEpicondyle, medialEpicondyle), popliteusGroove());
}

function popliteusGroove(): Sdf {
  return tube([
    [-13, -404, 37, 4],
    [-5, -411, 35.6, 4],
    [3, -414, 35.4, 3.4],
  ]);
}

/** Side view of a condyle: round behind, flatter below, rising to the trochlear ridge in front. */
function spiral(front: number, drop: number): [number, number][] {
  const [cx, cy] = CONDYLE_CENTER;
  const r = CONDYLE_RADIUS;
  const arc = [110, 135, 160, 185, 210, 235, 260].map((deg): [number, number] => {
    const a = (deg * Math.PI) / 180;
    return [cx + r * Math.cos(a), cy + r * Math.sin(a)];
  });
  return [
    ...arc,
    [7, -427.6 + drop * 0.5],
    [18, -425],
    [28, -417.5],
    [front - 0.5, -406],
    [front - 0.5, -396],
    [front - 5, -386],
    [20, -381],
    [9, -387],
  ];
}

function notch(): Sdf {
  return tube(
    [
      [-40, -418, 0, 11.5],
      [-16, -421, 0, 10.5],
      [2, -427, 0, 9],
      [12, -434, 0, 7],
    ],
    { flat: [0, 0, 1], ratio: 0.9 },
  );
}

/**
 * What lies before the trochlea: a groove about the quadriceps' wrap cylinders whose sides rise to the two ridges. The
 * tendon sinks in there when the knee is bent.
 */
function trochlea(): Sdf {
  const [x0, y0, floor, middle] = [2.6, -402.7, 21.8, 4];
  return {
    box: [8, -450, -40, 60, -380, 40],
    at(x, y, z) {
      // above, the groove runs out into the shaft
      const radius = floor + 2.5 * ((z - middle) / 18) ** 2 + 0.5 * Math.max(0, y + 392);
      const shell = radius - Math.hypot(x - x0, Math.min(0, y - y0));
      return Math.max(shell * 0.9, 8 - x, (y + 380) * 0.45);
    },
  };
}

/** Where the back of the patella glides; its floor follows the patella of the model. */
function trochlearGroove(): Sdf {
  return tube(
    [
      [40, -392, 1.5, 13.4],
      [39, -404, 1.5, 13.4],
      [36, -415, 1, 13.6],
      [30, -426, 0.5, 14, 1.15],
      [21, -434.5, 0, 14.5, 1.3],
      [8, -439, 0, 14.5, 1.3],
    ],
    { flat: [0, 0, 1], ratio: 1.1 },
  );
}
