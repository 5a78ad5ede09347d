import { FOREARM, forearm, humerus, UPPER_ARM } from './bones/arm';
import * as cartilage from './bones/cartilage';
import { femur } from './bones/femur';
import { fibula } from './bones/fibula';
import { foot, toes } from './bones/foot';
import { BACK_IN_PELVIS, SHOULDER_IN_TORSO } from './bones/frames';
import { BAR_RADIUS, GRIP_CENTER, hand } from './bones/hand';
import { menisci } from './bones/meniscus';
import { patella } from './bones/patella';
import { pelvis } from './bones/pelvis';
import { clavicle, scapula } from './bones/shoulder';
import { mandible, skull } from './bones/skull';
import { copiesOf, lumbarInPelvis, lumbarShare, type VertebraKind, vertebra } from './bones/spine';
import { talus } from './bones/talus';
import { cartilages, rib, sternum } from './bones/thorax';
import { tibia } from './bones/tibia';
import * as vertebrae from './bones/vertebrae';
import type { FigureNode } from './gltf/writeGlb';
import type { Copy } from './mesh/join';
import type { Tissue } from './mesh/paint';
import type { Sdf } from './sdf/types';
import { AROUND_FOOT, AROUND_HAND, AROUND_HEAD, type Near } from './skin/body';
import { FOOT_SEAM, foot as skinOfFoot } from './skin/foot';
import { HAND_SEAM, hand as skinOfHand } from './skin/hand';
import { HEAD_SEAM, head } from './skin/head';
import type { Seam } from './skin/seam';

export const LEVELS = ['full', 'medium', 'low'] as const;
export type Level = (typeof LEVELS)[number];

/** One shape that is meshed by itself and then stands once or more in its mesh. */
export interface Part {
  readonly name: string;
  readonly shape: () => Sdf;
  /** mm */
  readonly cell: number;
  /** Triangles of one copy at each level. */
  readonly triangles: Readonly<Record<Level, number>>;
  readonly tissue?: Tissue;
  /** 1 where cartilage covers the bone, 0 elsewhere. */
  readonly articular?: (x: number, y: number, z: number) => number;
  /** Given for a sculpted part of the skin: the body it continues, and where. */
  readonly ofSkin?: { readonly seam: Seam; readonly around: Near };
  readonly copies?: readonly Copy[];
}

export interface MeshSpec {
  readonly name: string;
  readonly parts: readonly Part[];
}

const levels = (full: number, medium: number, low: number): Record<Level, number> => ({ full, medium, low });
/** For bones that are never drawn from the fine file: what is fine is lumbar spine, pelvis, leg, forearm and hand, from near by. */
const anyDistance = (medium: number, low: number): Record<Level, number> => levels(medium, medium, low);
const BOTH_SIDES: readonly Copy[] = [{}, { isMirrored: true }];

const one = (part: Part): MeshSpec => ({ name: part.name, parts: [part] });

function vertebraParts(part: Part & { readonly name: VertebraKind }, disc: (() => Sdf) | null): Part[] {
  const { name: kind, cell, triangles: t } = part;
  const copies = copiesOf(kind);
  const parts: Part[] = [{ ...part, copies }];
  if (disc)
    parts.push({
      name: `${kind}Disc`,
      shape: disc,
      cell,
      triangles: levels(Math.round(t.full * 0.14), Math.round(t.medium * 0.16), 12),
      tissue: 'disc',
      copies,
    });
  return parts;
}

const ribParts: Part[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => ({
  name: `rib${n}`,
  shape: () => rib(n),
  cell: 1.8,
  triangles: n > 10 ? anyDistance(92, 20) : anyDistance(146, 32),
  copies: BOTH_SIDES,
}));

/** One file for every level: where skin is closed nothing else of the figure is drawn. */
const anyLevel = (triangles: number): Record<Level, number> => anyDistance(triangles, triangles);

/** Head, hand and forefoot of the solid skin. */
export const SKIN_MESHES: readonly MeshSpec[] = [
  one({
    name: 'head',
    shape: head,
    cell: 1.5,
    triangles: anyLevel(12000),
    ofSkin: { seam: HEAD_SEAM, around: AROUND_HEAD },
  }),
  one({
    name: 'hand',
    shape: skinOfHand,
    cell: 1.1,
    triangles: anyLevel(4400),
    ofSkin: { seam: HAND_SEAM, around: AROUND_HAND },
  }),
  one({
    name: 'foot',
    shape: skinOfFoot,
    cell: 1.3,
    triangles: anyLevel(3600),
    ofSkin: { seam: FOOT_SEAM, around: AROUND_FOOT },
  }),
];

/** Every mesh of the figure, in the order in which it is written. */
export const MESHES: readonly MeshSpec[] = [
  one({ name: 'pelvis', shape: pelvis, cell: 2, triangles: levels(11000, 4800, 1000), articular: cartilage.ofPelvis }),
  one({ name: 'femur', shape: femur, cell: 1.7, triangles: levels(4200, 1800, 400), articular: cartilage.ofFemur }),
  one({ name: 'patella', shape: patella, cell: 1.2, triangles: levels(800, 300, 70), articular: cartilage.ofPatella }),
  {
    name: 'tibia',
    parts: [
      { name: 'tibia', shape: tibia, cell: 1.7, triangles: levels(3500, 1500, 320), articular: cartilage.ofTibia },
      { name: 'menisci', shape: menisci, cell: 1.2, triangles: levels(360, 180, 40), tissue: 'cartilage' },
    ],
  },
  one({ name: 'fibula', shape: fibula, cell: 1.5, triangles: levels(1000, 460, 100) }),
  one({ name: 'talus', shape: talus, cell: 1.4, triangles: levels(1000, 460, 100), articular: cartilage.ofTalus }),
  one({ name: 'calcn', shape: foot, cell: 1.2, triangles: levels(4700, 1800, 390) }),
  one({ name: 'toes', shape: toes, cell: 0.9, triangles: levels(2000, 720, 170) }),
  {
    name: 'lumbar',
    parts: [
      { name: 'lumbar', shape: vertebrae.lumbarVertebra, cell: 1.2, triangles: levels(1100, 600, 120) },
      { name: 'lumbarDisc', shape: vertebrae.lumbarDisc, cell: 1.5, triangles: levels(160, 110, 30), tissue: 'disc' },
    ],
  },
  {
    name: 'thorax',
    parts: [
      ...vertebraParts(
        { name: 'thoracic', shape: vertebrae.thoracicVertebra, cell: 1.3, triangles: anyDistance(230, 50) },
        vertebrae.thoracicDisc,
      ),
      ...ribParts,
      {
        name: 'cartilages',
        shape: cartilages,
        cell: 1.6,
        triangles: anyDistance(460, 90),
        tissue: 'cartilage',
        copies: BOTH_SIDES,
      },
      { name: 'sternum', shape: sternum, cell: 1.5, triangles: anyDistance(500, 90) },
    ],
  },
  {
    name: 'neck',
    parts: [
      ...vertebraParts(
        { name: 'cervical', shape: vertebrae.cervicalVertebra, cell: 1.1, triangles: anyDistance(220, 40) },
        vertebrae.cervicalDisc,
      ),
      ...vertebraParts(
        { name: 'axis', shape: vertebrae.axisVertebra, cell: 1.1, triangles: anyDistance(260, 44) },
        vertebrae.cervicalDisc,
      ),
      ...vertebraParts(
        { name: 'atlas', shape: vertebrae.atlasVertebra, cell: 1.1, triangles: anyDistance(220, 40) },
        null,
      ),
    ],
  },
  {
    name: 'shoulder',
    parts: [
      { name: 'clavicle', shape: clavicle, cell: 1.6, triangles: anyDistance(190, 40) },
      { name: 'scapula', shape: scapula, cell: 1.6, triangles: anyDistance(700, 140) },
    ],
  },
  {
    name: 'skull',
    parts: [
      { name: 'cranium', shape: skull, cell: 1.8, triangles: anyDistance(2100, 420) },
      { name: 'mandible', shape: mandible, cell: 1.5, triangles: anyDistance(700, 140) },
    ],
  },
  one({ name: 'humerus', shape: humerus, cell: 1.7, triangles: anyDistance(580, 120), articular: cartilage.ofHumerus }),
  one({ name: 'forearm', shape: forearm, cell: 1.3, triangles: levels(2000, 700, 140) }),
  one({ name: 'hand', shape: hand, cell: 0.8, triangles: levels(3800, 1200, 200) }),
];

const MM = 0.001;
const meters = (p: readonly number[]) => p.map((v) => +(v * MM).toFixed(6));

const rides = (name: string, mesh: string, segment: string, isMirrored: boolean): FigureNode => ({
  name,
  mesh,
  extras: { segment, mirrored: isMirrored },
});

const lumbarNodes: FigureNode[] = ['L5', 'L4', 'L3', 'L2', 'L1'].map((name) => {
  const { tiltDeg, scale } = vertebra(name);
  const half = (tiltDeg * Math.PI) / 360;
  return {
    name: `lumbar-${name}`,
    mesh: 'lumbar',
    translation: lumbarInPelvis(name).map((v) => +v.toFixed(6)),
    rotation: [0, 0, +Math.sin(half).toFixed(9), +Math.cos(half).toFixed(9)],
    scale: [scale, scale, scale],
    extras: { segment: 'pelvis', mirrored: false, torsoShare: lumbarShare(name) },
  };
});

const armNode = (mesh: string, extras: Record<string, unknown>): FigureNode => ({
  name: `arm_r-${mesh}`,
  mesh,
  extras: { segment: `arm_r-${mesh}`, mirrored: true, ...extras },
});

/** What the app finds in a file, by name: see docs/meshes.md. */
export const NODES: readonly FigureNode[] = [
  rides('pelvis', 'pelvis', 'pelvis', false),
  rides('femur_r', 'femur', 'femur_r', true),
  rides('patella_r', 'patella', 'patella_r', true),
  rides('tibia_r', 'tibia', 'tibia_r', true),
  rides('tibia_r-fibula', 'fibula', 'tibia_r', true),
  rides('talus_r', 'talus', 'talus_r', true),
  rides('calcn_r', 'calcn', 'calcn_r', true),
  rides('toes_r', 'toes', 'toes_r', true),
  ...lumbarNodes,
  rides('torso-thorax', 'thorax', 'torso', false),
  rides('torso-neck', 'neck', 'torso', false),
  rides('torso-shoulder', 'shoulder', 'torso', true),
  rides('torso-skull', 'skull', 'torso', false),
  armNode('humerus', { originInTorso: meters(SHOULDER_IN_TORSO), length: UPPER_ARM * MM }),
  armNode('forearm', { originInHumerus: meters([0, -UPPER_ARM, 0]), length: FOREARM * MM }),
  armNode('hand', {
    originInForearm: meters([0, -FOREARM, 0]),
    gripCenter: meters(GRIP_CENTER),
    gripAxis: [1, 0, 0],
    gripRadius: BAR_RADIUS * MM,
  }),
];

/** In the frame of the bone that the skin calls by that name: see SKIN_BONES; the left ones are mirror images. */
export const SKIN_NODES: readonly FigureNode[] = [
  { name: 'head', mesh: 'head' },
  { name: 'hand_r', mesh: 'hand', extras: { mirrored: true } },
  { name: 'calcn_r', mesh: 'foot', extras: { mirrored: true } },
];

export const BACK_JOINT_IN_PELVIS = meters(BACK_IN_PELVIS);
