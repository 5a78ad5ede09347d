import type { Matrix4 } from 'three';
import type { Repetition } from '../../model/result';
import { createMoment, type Moment, setMoment } from '../stage/moment';
import type { SkinMesh } from './meshSkin';
import type { SkinQuestion } from './skin.worker';
import { posePads } from './skinPads';
import { poseCones, type SkinPose } from './skinPose';
import { SKIN_BONES, SKIN_LAYOUTS, type SkinKind } from './skinShape';

/** Poses between the flexed and the extended end that are meshed; in between the nearest one is moved along. */
export const KEYS = 21;
/** Number of the mesh behind them: the outline of the flexed end, for a solid skin, which has none of its own. */
export const START = KEYS;
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

/** Where the skin's bones are at a moment; ready once the skeleton's measures are known. */
export type PoseSkin = (moment: Moment) => SkinPose | null;

/** The pose in view first, then the whole repetition coarsely, then what lies between. */
function keyOrder(at: number): number[] {
  const rank = (key: number): number => (key === Math.round(at) ? 0 : key % 4 === 0 ? 1 : 2);
  const keys = Array.from({ length: KEYS }, (_, i) => i);
  return keys.sort((a, b) => rank(a) - rank(b) || Math.abs(a - at) - Math.abs(b - at));
}

/** One pose to be meshed. */
export interface Waiting {
  readonly key: number;
  readonly of: Repetition;
  readonly question: SkinQuestion;
  /** Inverse ground frames of the bones in that pose. */
  readonly inverse: readonly Matrix4[];
}

export interface Wanted {
  readonly of: Repetition;
  readonly kind: SkinKind;
  /** Whether the outline of the flexed end is wanted too. */
  readonly hasStart: boolean;
}

type OnKey = (answered: Waiting, mesh: SkinMesh) => void;

/** Sends one pose after the other to the worker, the one in view first; a newer result makes the rest pointless. */
export function createSkinQueue(poseSkin: PoseSkin, onKey: OnKey) {
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let serial = 0;
  let waiting: Waiting[] = [];

  const send = (): void => {
    if (waiting[0]) worker?.postMessage(waiting[0].question);
  };
  const run = (): void => {
    worker ??= new Worker(new URL('./skin.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<{ id: number; mesh: SkinMesh }>) => {
      const [first, ...rest] = waiting;
      if (data.id === first?.question.id) {
        onKey(first, data.mesh);
        waiting = rest;
      }
      send();
    };
    send();
  };
  return {
    /** Asks for all of a repetition; `at`: where the moment in view lies among the keys. */
    ask: ({ of, kind, hasStart }: Wanted, at: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const isIdle = waiting.length === 0;
        const [first, ...rest] = keyOrder(at).map((key) => ({ key, kind, phase: (0.5 * key) / (KEYS - 1) }));
        const start = { key: START, kind: 'ghost', phase: 0 } as const;
        const poses = hasStart && kind === 'solid' ? [first, start, ...rest] : [first, ...rest];
        const moment = createMoment(of);
        waiting = poses.flatMap(({ key, kind, phase }) => {
          setMoment(moment, of, phase);
          const pose = poseSkin(moment);
          if (!pose) return [];
          const cones = poseCones(pose, SKIN_LAYOUTS[kind]);
          const pads = kind === 'solid' ? posePads(moment) : undefined;
          const inverse = pose.frames.map((f) => f.clone().invert());
          return [{ key, of, question: { id: serial++, cones, pads, kind, cell: cellOf(kind, pose) }, inverse }];
        });
        if (isIdle) run();
      }, PAUSE);
    },
    stop: (): void => {
      clearTimeout(timer);
      worker?.terminate();
    },
  };
}
