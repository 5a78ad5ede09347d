import { Group, Matrix4 } from 'three';
import { segmentIndex } from '../../model/anatomy/names';
import type { Instant } from '../base/instant';
import type { Quality, QualityName } from '../base/quality';
import type { Thing } from '../base/thing';
import type { Grip } from '../gym/piece';
import { type BoneBatch, createBoneBatch } from './boneBatch';
import { type Bone, loadSkeleton, mixSkeletons, type Skeleton } from './bones';
import { type Carriers, carry } from './carriers';
import { placeVertebra } from './spine';

export interface Bones extends Thing {
  /** False until bones have come, be it of another file than the wanted one. */
  readonly isReady: () => boolean;
  /** Whether the wanted file's bones are drawn. */
  readonly isExact: () => boolean;
  /** Where everything is that skin rides on at an instant; null until the bones have come. */
  readonly carry: (instant: Instant) => Carriers | null;
}

interface Build {
  readonly skeleton: Skeleton;
  readonly whole: BoneBatch;
  readonly mirrored: BoneBatch;
}

/** The skeleton: everything right of and on the midline in one draw call, the left side's mirror image in another. */
export function createBones(grip: () => Grip | null, onReady: () => void): Bones {
  const object = new Group();
  object.name = 'bones';
  const left = new Group();
  left.scale.z = -1;
  object.add(left);
  let build: Build | null = null;
  let wanted = '';
  let drawn = '';

  const load = async (quality: Quality, file: QualityName, key: string): Promise<void> => {
    wanted = key;
    const files = [file, quality.bones, 'low'] as const;
    const [near, rest, casters] = await Promise.all(files.map(loadSkeleton));
    if (wanted !== key) return;
    dispose();
    drawn = key;
    build = assemble(quality, mixSkeletons(near, rest), rest, casters);
    object.add(build.whole.mesh);
    left.add(build.mirrored.mesh);
    onReady();
  };
  const dispose = (): void => {
    build?.whole.dispose();
    build?.mirrored.dispose();
    build = null;
  };

  return {
    object,
    carry: (instant) => build && carry(instant, build.skeleton.arm, grip()),
    isReady: () => build !== null,
    isExact: () => build !== null && drawn === wanted,
    update: (view) => {
      const key = `${view.quality.name} ${view.bones}`;
      // what cannot be fetched leaves the figure that is there
      if (wanted !== key) load(view.quality, view.bones, key).catch(() => {});
      if (!build) return;
      const carriers = carry(view.instant, build.skeleton.arm, grip());
      place(build.whole, carriers, carriers.segments);
      place(build.mirrored, carriers, carriers.leftSegments);
    },
    dispose,
  };
}

/** The left side is never nearer than the right one in the views people work in: the coarser bones do for it. */
function assemble(quality: Quality, skeleton: Skeleton, rest: Skeleton, casters: Skeleton): Build {
  const ofPairs = ({ bones }: Skeleton): readonly Bone[] => bones.filter((b) => b.isPaired);
  return {
    skeleton,
    whole: createBoneBatch(skeleton.bones, casters.bones, quality),
    mirrored: createBoneBatch(ofPairs(rest), ofPairs(casters), quality),
  };
}

const placed = new Matrix4();
const rest = new Matrix4();

function place(
  { bones, setMatrix }: BoneBatch,
  { scales, arm, armScale, neck, ...spine }: Carriers,
  segments: Carriers['segments'],
): void {
  bones.forEach(({ carrier, place: inCarrier }, i) => {
    if (carrier.kind === 'segment') {
      const scale = scales[segmentIndex(carrier.segment)];
      placed.makeScale(scale, scale, scale).multiply(inCarrier).premultiply(segments[carrier.segment]);
    } else if (carrier.kind === 'arm') {
      placed.makeScale(armScale, armScale, armScale).premultiply(arm[carrier.part]);
    } else if (carrier.kind === 'neck') {
      const scale = scales[segmentIndex('torso')];
      placed.makeScale(scale, scale, scale).multiply(inCarrier).premultiply(neck[carrier.level]);
    } else {
      const scale = scales[segmentIndex('pelvis')];
      rest.makeScale(scale, scale, scale).multiply(inCarrier);
      placeVertebra(placed, carrier, rest, segments.pelvis, spine.torsoFromRest, spine.torsoTurn);
    }
    setMatrix(i, placed);
  });
}
