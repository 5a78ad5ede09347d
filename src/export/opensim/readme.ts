import { ANATOMY_SOURCES } from '../../model/anatomy/sources';
import type { Stamp } from '../stamp';

/** How to open the files beside it, and what OpenSim makes of them. */
export function readmeText({ software, date }: Stamp, setups: readonly string[]): string {
  const [opensim] = ANATOMY_SOURCES;
  return `${software}, ${date}

OpenSim files of ${setups.length === 1 ? 'one repetition' : 'two repetitions, a folder each'}:
${setups.map((setup) => `- ${setup}`).join('\n')}

The model
  Coordinates, bodies and muscles have the names of RajagopalLaiUhlrich2023 (RajagopalLaiUhlrich2023.osim of OpenSim's model
  repository). It is not in here. ${opensim}

What is in here
  *.mot                                   all 39 coordinates: degrees, m
  *_MuscleAnalysis_Length.sto             lengths of the muscle-tendon units, m
  *_MuscleAnalysis_MomentArm_<coord>.sto  moment arms -dL/dq about a coordinate, m
  *_InverseDynamics.sto                   moments that muscles must give, Nm, + drives the coordinate up
  *_StaticOptimization_activation.sto     activations, 0 to 1; *_force.sto forces of the muscles, N
  *_ExternalForces.sto, _ExternalLoads.xml  contacts, held weights and cables: forces and points in ground
  setup.json                              both setups; dropped onto the page, it or this zip brings the page back
  *_ScaleSet.xml                          only where the lifter is not the model as it is: the factor of each body
  Files of moments and forces are there once the page has worked the loads out.

To watch it
  1. File, Open Model: RajagopalLaiUhlrich2023.osim.
  2. If there is a ScaleSet, scale the model first: from a script by model.scale(state, ScaleSet("..._ScaleSet.xml"), False, mass).
  3. File, Load Motion: the .mot. Right-click it, Associate Motion Data, for the _ExternalForces.sto and its arrows.

What OpenSim's window does with it
  - It skips locked coordinates. subtalar_angle_r and _l are locked in the model: unlock them in the Coordinates panel, or the soles
    are up to some degrees off. mtp and wrist angles are locked too; they are 0 here.
  - It clips coordinates to their ranges, +-90 deg of pelvis tilt and 120 deg of hip flexion among them. The header of the .mot names
    those that leave them; uncheck "clamp" for these.
  - knee_angle_r_beta and knee_angle_l_beta, which turn the patellae, are in radians in this file in degrees: the model gives them by
    splines, and OpenSim does not convert such coordinates. They equal the knee angles.
  - Arms are not part of the movement here: all their coordinates are 0.

What differs from the model
  - Quadratus femoris, obturator externus and internus and the gemelli (quadfem, obtext, obtint, gem) are not in it; their columns come
    from other models (TLEM 2.0 and others).
  - Some paths are smoothed where those of the model jump (stabilized paths); others agree within 0.02 mm of length.
  - Masses are those of de Leva (1996), not of the model, and strength is measured strength: inverse dynamics and static
    optimization of OpenSim give other, near numbers, with residuals at the pelvis.
  - Steps of time are even within the way up and within the way down; they differ where the tempo of both does.
`;
}
