import type { Matrix4 } from 'three';
import type { Repetition } from '../../model/result';
import { createInstant, type Instant, setInstant } from '../base/instant';
import type { SkinMesh } from './mesh/meshSkin';
import type { SkinQuestion } from './mesh/skin.worker';
import { SKIN_BONES, SKIN_LAYOUTS, type SkinKind } from './mesh/skinShape';
import { posePads } from './skinPads';
import { poseCones, type SkinPose } from './skinPose';

/** Poses between the flexed and the extended end that are meshed; in between the nearest one is moved along. */
export const KEYS = 21;
/** Width of a cell of the generic body's mesh, m: coarse for an outline over bones and muscles, fine for a body in their place. */
const CELL: Readonly<Record<SkinKind, number>> = { ghost: 0.0235, solid: 0.0135 };
/** A result has to stand this long before it is meshed: while a slider moves the last skin is carried along, ms. */
const PAUSE = 160;

/** Bones whose sizes tell a body's: in SKIN_BONES. */
const LENGTHS = (['torso', 'femur_r', 'tibia_r'] as const).map((bone) => SKIN_BONES.indexOf(bone));

/** Width of a cell of a body's mesh, m: cells grow with the body, so that it has about as many triangles as any other. */
export function cellOf(kind: SkinKind, { scales, girth }: SkinPose): number {
  const size = LENGTHS.reduce((sum, bone) => sum + scales[bone], 0) / LENGTHS.length;
  // not all of a body grows with its girth
  return CELL[kind] * size * Math.cbrt(girth);
}

/** Where the skin's bones are at an instant; ready once the skeleton's measures are known. */
export type PoseSkin = (instant: Instant) => SkinPose | null;

/** The pose in view first, then the whole repetition coarsely, then what lies between. */
function keyOrder(at: number): number[] {
  const rank = (key: number): number => (key === Math.round(at) ? 0 : key % 4 === 0 ? 1 : 2);
  const keys = Array.from({ length: KEYS }, (_, i) => i);
  return keys.sort((a, b) => rank(a) - rank(b) || Math.abs(a - at) - Math.abs(b - at));
}

/** One pose to be meshed, and as what. */
export interface SkinKey {
  readonly of: Repetition;
  readonly kind: SkinKind;
  readonly key: number;
}

/** One that was meshed. */
export interface Meshed extends SkinKey {
  /** Inverse ground frames of the bones in that pose. */
  readonly inverse: readonly Matrix4[];
  readonly mesh: SkinMesh;
}

export interface Wanted {
  readonly of: Repetition;
  /** Of all poses; null: of none. */
  readonly kind: SkinKind | null;
  /** Whether the outline of the flexed end is wanted too. */
  readonly hasStart: boolean;
}

function keysOf({ of, kind, hasStart }: Wanted, at: number): SkinKey[] {
  const all = kind ? keyOrder(at).map((key): SkinKey => ({ of, kind, key })) : [];
  const start: SkinKey[] = hasStart && kind !== 'ghost' ? [{ of, kind: 'ghost', key: 0 }] : [];
  return [...all.slice(0, 1), ...start, ...all.slice(1)];
}

interface QueueProps {
  readonly poseSkin: PoseSkin;
  /** Whether a pose has its mesh already. */
  readonly isMeshed: (key: SkinKey) => boolean;
  readonly onMesh: (meshed: Meshed) => void;
}

/** Sends one pose after the other to the worker, the one in view first; a newer result makes the rest pointless. */
export function createSkinQueue({ poseSkin, isMeshed, onMesh }: QueueProps) {
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: readonly SkinKey[] = [];
  /** With the worker now. */
  let sent: Omit<Meshed, 'mesh'> | null = null;
  /** Whose poses are wanted: poses are asked for only while the gym in view is its own. */
  let latest: Repetition | null = null;

  const hire = (): Worker => {
    const hired = new Worker(new URL('./mesh/skin.worker.ts', import.meta.url), { type: 'module' });
    hired.onmessage = ({ data }: MessageEvent<SkinMesh>) => {
      if (sent && sent.of === latest) onMesh({ ...sent, mesh: data });
      sent = null;
      send();
    };
    return hired;
  };
  const send = (): void => {
    // what was wanted twice has come meanwhile
    waiting = waiting.filter((one) => !isMeshed(one));
    const [first, ...rest] = waiting;
    if (sent || !first) return;
    waiting = rest;
    const instant = createInstant(first.of);
    setInstant(instant, first.of, (0.5 * first.key) / (KEYS - 1));
    const pose = poseSkin(instant);
    if (!pose) return;
    const { kind } = first;
    const cones = poseCones(pose, SKIN_LAYOUTS[kind]);
    const pads = kind === 'solid' ? posePads(instant) : undefined;
    sent = { ...first, inverse: pose.frames.map((f) => f.clone().invert()) };
    const question: SkinQuestion = { cones, pads, kind, cell: cellOf(kind, pose) };
    worker ??= hire();
    worker.postMessage(question);
  };
  return {
    /** Asks for what is missing of a repetition; `at`: where the instant in view lies among the keys. */
    ask: (wanted: Wanted, at: number): void => {
      if (wanted.of !== latest) waiting = [];
      latest = wanted.of;
      clearTimeout(timer);
      timer = setTimeout(() => {
        waiting = keysOf(wanted, at);
        send();
      }, PAUSE);
    },
    stop: (): void => {
      clearTimeout(timer);
      worker?.terminate();
    },
  };
}
