import { Matrix4, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { carrierOf } from '../../src/scene/figure/bones';
import { placeVertebra } from '../../src/scene/figure/spine';

describe('what carries a bone', () => {
  test('a bone rides on the segment its name starts with', () => {
    expect(carrierOf('tibia_r-fibula', {})).toEqual({ kind: 'segment', segment: 'tibia_r' });
    expect(carrierOf('torso-thorax', {})).toEqual({ kind: 'segment', segment: 'torso' });
    expect(carrierOf('torso-skull', {})).toEqual({ kind: 'neck', level: 7 });
    expect(carrierOf('arm_r-hand', {})).toEqual({ kind: 'arm', bone: 'hand' });
    expect(() => carrierOf('tail', {})).toThrow(RangeError);
  });

  test('a vertebra follows the pelvis with share 0 and the torso with share 1', () => {
    const place = new Matrix4().makeTranslation(-0.08, 0.15, 0);
    const groundFromPelvis = new Matrix4().makeRotationZ(0.3).setPosition(1, 2, 0);
    const torsoFromRest = new Matrix4().makeRotationZ(-0.5).setPosition(0.02, 0.01, 0);
    const at = (share: number) =>
      new Vector3().setFromMatrixPosition(
        placeVertebra(new Matrix4(), { kind: 'lumbar', position: share, rotation: share }, place, {
          groundFromPelvis,
          torsoFromRest,
          torsoTurn: -0.5,
        }),
      );
    const rest = new Vector3(-0.08, 0.15, 0);
    expect(at(0).distanceTo(rest.clone().applyMatrix4(groundFromPelvis))).toBeLessThan(1e-12);
    const carried = rest.applyMatrix4(torsoFromRest).applyMatrix4(groundFromPelvis);
    expect(at(1).distanceTo(carried)).toBeLessThan(1e-12);
  });
});
