import { shallow } from 'zustand/shallow';
import type { Loads } from '../../../model/load/loads';
import type { Repetition } from '../../../model/result';
import { createInstant, type Instant, setInstant } from '../../base/instant';
import { HIP } from '../../base/landmarks';
import type { Project } from '../../base/project';
import { type Annotation, type Annotator, createAnnotator, drawingGrowth, MIDDLE_OF_ARC } from '../annotation';
import { magnificationAt } from '../magnification';
import { clearDiscs } from './clearDiscs';
import { figureDiscs } from './figureDiscs';
import type { PaneRoom } from './layoutTags';
import { type ChipToPlan, type Disc, type Point, planTags } from './planTags';
import type { TagName } from './tagName';

/** What the place of chips depends on. */
export interface TagScene {
  readonly repetition: Repetition;
  readonly project: Project;
  readonly room: PaneRoom;
  /** The chips that are shown, the most important first. */
  readonly chips: readonly { readonly name: TagName; readonly size: () => { width: number; height: number } }[];
  /** The muscle the arm is of. */
  readonly picked: string | null;
  /** Where forces come from, while they are shown. */
  readonly loads: Loads | null;
  /** Whether figure and view are what they will be: until then chips keep their side. */
  readonly isSettled: boolean;
}

/**
 * Where chips lie from their joints, px; found anew only when figure, view, pane or the choice of chips has changed and come to
 * rest. What was before it does not count: the same scene at rest always has its chips at the same places.
 */
export type TagPlanner = (scene: TagScene) => Readonly<Partial<Record<TagName, Point>>>;

/** Phases of the way up that are looked at; the way down passes the same postures. */
const PHASES = [0, 0.08, 0.17, 0.25, 0.33, 0.42, 0.5] as const;

/** Free way a joint's own drawing takes, m: its arc, or where the moment arm ends. */
const DRAWN: Readonly<Record<TagName, number>> = {
  arm: 0.05,
  value: 0.06,
  hip: 0.1,
  foot: 0.02,
  seat: 0.02,
  bench: 0.02,
  back: 0.02,
  knee: 0.07,
  ankle: 0.06,
  lift: 0.02,
};

/** Hip center of the bottom, and so far from it along each axis points whose places tell one view from another, m. */
const PROBE_STEP = 0.1;
const probe = new Float64Array(3);

/** An instant looked at. While only the view changes it stays as it is, and so does the line of action in its annotator. */
interface Glimpse {
  readonly phase: number;
  instant: Instant | null;
  readonly annotator: Annotator;
}

export function createTagPlanner(): TagPlanner {
  let key: readonly unknown[] = [];
  let plan: Readonly<Partial<Record<TagName, Point>>> = {};
  const glimpses = PHASES.map((phase): Glimpse => ({ phase, instant: null, annotator: createAnnotator() }));
  return (scene) => {
    const hasAll = scene.chips.every(({ name }) => plan[name]);
    if (hasAll && !scene.isSettled) return plan;
    const next = keyOf(scene);
    if (shallow(next, key)) return plan;
    key = next;
    plan = planFor(scene, glimpses);
    return plan;
  };
}

function keyOf({ repetition, project, room, chips, picked, loads }: TagScene): unknown[] {
  const taken = room.taken?.flatMap(({ left, top, width, height }) => [left, top, width, height]) ?? [];
  const probes = [-1, 0, 1, 2].flatMap((axis) => {
    for (let k = 0; k < 3; k++) probe[k] = repetition.frames[HIP + k] + (k === axis ? PROBE_STEP : 0);
    return project(probe, 0);
  });
  return [repetition, picked, loads, room.width, room.height, ...taken, ...chips.map(({ name }) => name), ...probes];
}

function planFor(
  { repetition, project, room, chips, picked, loads }: TagScene,
  glimpses: readonly Glimpse[],
): Readonly<Partial<Record<TagName, Point>>> {
  const scale = magnificationAt(project, repetition.frames, HIP);
  const scaled = scale * drawingGrowth(scale);
  const figure: Disc[][] = [];
  const joints = chips.map((): Point[] => []);
  const drawings = chips.map((): Point[] => []);
  for (const glimpse of glimpses) {
    const instant = instantOf(glimpse, repetition);
    const { annotation, update } = glimpse.annotator;
    update(instant, project, { picked, loads });
    figure.push([...clearDiscs(instant, annotation, project, scale), ...figureDiscs(instant, project, scale)]);
    chips.forEach(({ name }, i) => {
      const joint = jointOf(name, annotation, project);
      joints[i].push(joint);
      const [x, y] = drawingOf(name, annotation, project);
      drawings[i].push([x - joint[0], y - joint[1]]);
    });
  }
  const toPlan = chips.map(
    ({ name, size }, i): ChipToPlan => ({
      ...size(),
      joints: joints[i],
      drawings: drawings[i],
      drawn: DRAWN[name] * scaled,
    }),
  );
  const offsets = planTags(toPlan, figure, room);
  return Object.fromEntries(chips.map(({ name }, i) => [name, offsets[i]]));
}

function instantOf(glimpse: Glimpse, repetition: Repetition): Instant {
  const { instant, phase } = glimpse;
  if (instant?.repetition === repetition) return instant;
  glimpse.instant = instant ?? createInstant(repetition);
  setInstant(glimpse.instant, repetition, phase);
  return glimpse.instant;
}

/** Outside every pane. */
const NOWHERE: Point = [-1, -1];

/** What a chip is about: the joint, the end of the moment arm, the muscle, where something pushes. */
export function jointOf(name: TagName, annotation: Annotation, project: Project): Point {
  if (name === 'arm') return project(annotation.arm, 1);
  if (name === 'value') return project(annotation.belly, 0);
  if (name === 'lift') return annotation.lift > 0 ? project(annotation.gap, 0) : NOWHERE;
  if (name === 'hip' || name === 'knee' || name === 'ankle') return project(annotation[name], 0);
  const { force, line } = annotation.arrows[name];
  return force > 0 ? project(line, 0) : NOWHERE;
}

const beyond = (from: Point, to: Point): Point => [2 * to[0] - from[0], 2 * to[1] - from[1]];

/** Middle of a joint's arc; for the moment arm and the muscle a point beyond, away from the joint. */
function drawingOf(
  name: TagName,
  { arm, hip, belly, gap, arrows, hipArc, kneeArc, ankleArc }: Annotation,
  project: Project,
): Point {
  if (name === 'arm') {
    return beyond(project(arm, 0), project(arm, 1));
  }
  if (name === 'value') return beyond(project(hip, 0), project(belly, 0));
  if (name === 'lift') return beyond(project(hip, 0), project(gap, 0));
  if (name === 'hip' || name === 'knee' || name === 'ankle')
    return project({ hip: hipArc, knee: kneeArc, ankle: ankleArc }[name], MIDDLE_OF_ARC);
  // where the push comes from, off the body
  return beyond(project(arrows[name].line, 1), project(arrows[name].line, 0));
}
