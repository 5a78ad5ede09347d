import loadMujoco from '@mujoco/mujoco';
import { LEG_COORDINATES, MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../../src/model/anatomy/names';
import { differentiateAxis, evaluateAxis } from '../../src/model/math/axisFunction';
import { buildOracleModel, ORACLE_SEGMENTS } from './mujocoModel';

/** MuJoCo on the muscles of the generic lifter. */
export interface MujocoMuscles {
  readonly version: string;
  readonly qposCount: number;
  /** qpos of a pose [LEG_COORDINATES, rad], written to `out` from `o`. */
  placeQpos(q: ArrayLike<number>, out: Float64Array, o: number): void;
  /** Copies one qpos in and runs kinematics, comPos and tendon: what a simulation step needs for lengths and moment arms. */
  solve(qpos: Float64Array): void;
  /** Views on the last solved pose. */
  readonly lengths: Float64Array;
  /** Moment arms [muscle × MOMENT_ARM_COUNT] at the pose `q` just solved: r = −J dqpos/dq. */
  momentArms(q: ArrayLike<number>): Float64Array;
  /** Rotation (9) and origin (3) of each of ORACLE_SEGMENTS at the last solved pose. */
  frames(): Float64Array;
}

export async function createMujocoMuscles(): Promise<MujocoMuscles> {
  const mujoco = await loadMujoco();
  const { mjcf, dofs } = buildOracleModel();
  const model = mujoco.MjModel.from_xml_string(mjcf);
  const data = new mujoco.MjData(model);
  const coordinateOf = dofs.map((d) => (LEG_COORDINATES as readonly string[]).indexOf(d.coordinate));
  const columnOf = dofs.map((d) => (MOMENT_ARM_COORDINATES as readonly string[]).indexOf(d.coordinate));
  const angleAt = (q: ArrayLike<number>, dof: number) => (coordinateOf[dof] < 0 ? 0 : q[coordinateOf[dof]]);
  const views = { qpos: data.qpos as Float64Array, lengths: data.ten_length as Float64Array };

  return {
    version: mujoco.mj_versionString(),
    qposCount: dofs.length,
    placeQpos(q, out, o) {
      dofs.forEach(({ of }, i) => {
        out[o + i] = evaluateAxis(of, angleAt(q, i));
      });
    },
    solve(qpos) {
      views.qpos.set(qpos);
      mujoco.mj_kinematics(model, data);
      mujoco.mj_comPos(model, data);
      mujoco.mj_tendon(model, data);
    },
    lengths: views.lengths,
    momentArms(q) {
      const out = new Float64Array(views.lengths.length * MOMENT_ARM_COUNT);
      for (let t = 0; t < views.lengths.length; t++)
        for (let k = 0; k < model.ten_J_rownnz[t]; k++) {
          const entry = model.ten_J_rowadr[t] + k;
          const dof = model.ten_J_colind[entry];
          if (columnOf[dof] < 0) continue;
          const rate = differentiateAxis(dofs[dof].of, angleAt(q, dof));
          out[t * MOMENT_ARM_COUNT + columnOf[dof]] -= data.ten_J[entry] * rate;
        }
      return out;
    },
    frames() {
      const out = new Float64Array(12 * ORACLE_SEGMENTS.length);
      ORACLE_SEGMENTS.forEach((name, i) => {
        const body = data.body(name);
        out.set(body.xmat, 12 * i);
        out.set(body.xpos, 12 * i + 9);
      });
      return out;
    },
  };
}
