import { run } from '../../src/cli/run';
import { judgeOutcome } from './commands';
import type { Fuzz } from './fuzz';
import { mutated } from './mutate';

const NAMES = ['hip_flexion_r', 'hip_adduction_r', 'hip_rotation_r', 'knee_angle_r', 'ankle_angle_r'];

const TABLES = [
  `${NAMES.join(',')}\n90.5,0,-1.25,90,0\n54.75,-49.5,9,84.625,14.7\n`,
  `time;${NAMES.join(';')}\r\n0,1;90,5;0;-1,25;90;0\r\n0,2;54,75;-49,5;9;84,625;14,7\r\n`,
  `sep=\t\n${NAMES.join('\t')}\tsubtalar_angle_r\n90\t0\t0\t90\t0\t0\n`,
  `Coordinates\nversion=1\nnRows=1\nnColumns=6\ninDegrees=yes\n\nendheader\ntime\t${NAMES.join('\t')}\n0.5\t90\t0\t0\t90\t0\n`,
  `name\nversion=3\nDataType=double\ninDegrees=no\nendheader\ntime\t${NAMES.map((n) => `/jointset/x/${n}/value`).join('\t')}\n0\t1.5\t0\t0\t1.5\t0\n`,
];

/** Tables of poses as they come out of broken programs. */
export const tableFuzz: Fuzz<string> = {
  cases: mutated(TABLES),
  judge: async (text) => judgeOutcome(await run(['geometry'], () => Promise.resolve(text)), text),
};
