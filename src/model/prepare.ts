import { type Body, buildBody } from './anatomy/body';
import { completeLifter, type Lifter, MEASURES } from './anatomy/lifter';
import { type Exercise, withAutomatic } from './exercise/exercise';
import { findExercise } from './exercise/registry';
import { type ChainSolver, createChainSolver } from './mechanism/solveMechanism';
import { findMovement, type Movement, type NoMovement } from './movement/movement';
import type { Setup } from './result';
import { checkSettings, type Settings, withDefaults } from './setting';

/** A setup made ready: complete settings, scaled body, its closed chain and the ends of the movement. */
export interface Prepared {
  readonly exercise: Exercise;
  readonly settings: Settings;
  readonly lifter: Lifter;
  readonly body: Body;
  readonly solver: ChainSolver;
  readonly movement: Movement | NoMovement;
}

/** @throws RangeError naming key, value and range for an unknown exercise or setting, or one out of range. */
export function prepare(setup: Setup): Prepared {
  const exercise = findExercise(setup.exercise);
  checkSettings(exercise.settings, setup.settings);
  checkSettings(MEASURES, setup.lifter);
  const lifter = completeLifter(setup.lifter);
  const body = bodyOf(lifter);
  const settings = resolveSettings(exercise, body, setup.settings);
  const solver = createChainSolver(body, exercise.buildMechanism(body, settings));
  return { exercise, settings, lifter, body, solver, movement: findMovement(solver) };
}

function resolveSettings(exercise: Exercise, body: Body, settings: Settings): Settings {
  return withAutomatic(exercise, body, withDefaults(exercise.settings, settings));
}

let lastBody: Body | null = null;

/** Bodies are reused while the lifter stays the same, which is so for every change of an exercise's setting. */
function bodyOf(lifter: Lifter): Body {
  const isSame = lastBody && MEASURES.every(({ key }) => lastBody?.lifter[key] === lifter[key]);
  if (!lastBody || !isSame) lastBody = buildBody(lifter);
  return lastBody;
}
