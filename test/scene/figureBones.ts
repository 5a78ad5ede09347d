import { BufferAttribute, BufferGeometry, Matrix4, Quaternion, Vector3 } from 'three';
import { segmentIndex } from '../../src/model/anatomy/names';
import type { Triple } from '../../src/model/math/triple';
import { type ArmDimensions, type Carrier, carrierOf } from '../../src/scene/figure/bones';
import type { Carriers } from '../../src/scene/figure/carriers';
import { splitNeck } from '../../src/scene/figure/neck';
import { placeVertebra } from '../../src/scene/figure/spine';
import { type FigureBone, readFigure } from '../meshes/support/readFigure';

export interface DrawnBones {
  readonly bones: readonly FigureBone[];
  readonly arm: ArmDimensions;
}

/** The bones of the right side and the middle as the scene draws them, the neck in its vertebrae. */
export async function readDrawnBones(): Promise<DrawnBones> {
  const figure = await readFigure('low');
  const extras = (name: string) => figure.get(name)?.extras ?? {};
  return {
    bones: [...figure.values()].flatMap((bone) => (bone.name === 'torso-neck' ? vertebrae(bone) : [bone])),
    arm: {
      shoulderInTorso: extras('arm_r-humerus').originInTorso as Triple,
      upperLength: extras('arm_r-humerus').length as number,
      foreLength: extras('arm_r-forearm').length as number,
      gripInHand: extras('arm_r-hand').gripCenter as Triple,
    },
  };
}

function vertebrae(neck: FigureBone): FigureBone[] {
  const geometry = new BufferGeometry().setIndex([...neck.indices]);
  geometry.setAttribute('position', new BufferAttribute(neck.positions, 3));
  return splitNeck(geometry).map((piece, level) => ({
    ...neck,
    name: `torso-neck-${level}`,
    positions: piece.getAttribute('position').array as Float32Array,
  }));
}

function carrierOfBone({ name, extras }: FigureBone): Carrier {
  const level = name.match(/^torso-neck-(\d)$/)?.[1];
  return level ? { kind: 'neck', level: Number(level) } : carrierOf(name, extras);
}

/** Ground frame of a bone, its size included; `segments` of one side. */
export function groundFromBone(bone: FigureBone, carriers: Carriers, segments: Carriers['segments']): Matrix4 {
  const { arm, armScale, neck, scales, torsoFromRest, torsoTurn } = carriers;
  const carrier = carrierOfBone(bone);
  const place = new Matrix4().compose(
    new Vector3(...bone.translation),
    new Quaternion(...bone.rotation),
    new Vector3(...bone.scale),
  );
  const sized = (scale: number) => new Matrix4().makeScale(scale, scale, scale).multiply(place);
  if (carrier.kind === 'segment')
    return sized(scales[segmentIndex(carrier.segment)]).premultiply(segments[carrier.segment]);
  if (carrier.kind === 'arm') return sized(armScale).premultiply(arm[carrier.bone]);
  if (carrier.kind === 'neck') return sized(scales[segmentIndex('torso')]).premultiply(neck[carrier.level]);
  const rest = sized(scales[segmentIndex('pelvis')]);
  return placeVertebra(new Matrix4(), carrier, rest, { groundFromPelvis: segments.pelvis, torsoFromRest, torsoTurn });
}
