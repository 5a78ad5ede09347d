import type { Claim } from './claim';
import { bridgesReachExtension } from './claims/bridgesReachExtension';
import { deadliftStretches } from './claims/deadliftStretches';
import { endsShort } from './claims/endsShort';
import { feetHighForGlutes } from './claims/feetHighForGlutes';
import { feetHighForRange } from './claims/feetHighForRange';
import { feetLowForQuadriceps } from './claims/feetLowForQuadriceps';
import { fullRangeWins } from './claims/fullRangeWins';
import { maximusExtends } from './claims/maximusExtends';
import { mediusTurnsOut } from './claims/mediusTurnsOut';
import { pelvisRollsUnder } from './claims/pelvisRollsUnder';
import { pressBuildsNone } from './claims/pressBuildsNone';
import { startsDeep } from './claims/startsDeep';
import { thrustServesBetter } from './claims/thrustServesBetter';
import { tiltHurts } from './claims/tiltHurts';

/** All claims in the order of the article; a rule judges its own numbers only, so their names may be forgotten here. */
export const CLAIMS: readonly Claim[] = [
  maximusExtends,
  mediusTurnsOut,
  startsDeep,
  endsShort,
  feetHighForGlutes,
  feetLowForQuadriceps,
  feetHighForRange,
  pelvisRollsUnder,
  tiltHurts,
  bridgesReachExtension,
  deadliftStretches,
  fullRangeWins,
  pressBuildsNone,
  thrustServesBetter,
] as readonly Claim[];
