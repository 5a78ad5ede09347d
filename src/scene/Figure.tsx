import { Suspense } from 'react';
import type { Coloring, SkinMode } from '../state/types';
import { Fallback } from './base/Fallback';
import type { Look } from './base/look';
import { Bones, type BonesLack, PlainInstead } from './figure/Bones';
import { Gym } from './gym/Gym';
import { Muscles } from './muscle/Muscles';
import { Floor } from './room/Floor';
import { Grid } from './room/Grid';
import { Studio } from './room/Studio';
import { Skin } from './skin/Skin';

export interface FigureProps extends Look {
  /** Whether it is looked at from near by. */
  readonly isNear: boolean;
  readonly coloring: Coloring;
  /** The one muscle that is not set aside. */
  readonly isolated: string | null;
  readonly skin: SkinMode;
  /** Whether an outline of the body stays at the flexed end. */
  readonly hasStart: boolean;
  readonly hasGrid: boolean;
  readonly onSelectMuscle?: ((muscle: string | null) => void) | undefined;
  readonly onBones?: ((why: BonesLack | null) => void) | undefined;
  readonly onSkinMissing?: ((isMissing: boolean) => void) | undefined;
}

/** All that stands in one pane: a figure with its equipment, light and floor. */
export function Figure({ theme, quality, ...figure }: FigureProps) {
  const look = { theme, quality };
  // the body at the bottom takes the triangles that finer bones would
  const near = figure.isNear && !figure.hasStart ? quality.nearBones : quality.bones;
  return (
    <>
      <Studio {...look} />
      <Floor {...look} />
      {figure.hasGrid && <Grid theme={theme} />}
      <Gym {...look} />
      <Suspense fallback={<PlainInstead why="awaited" onBones={figure.onBones} />}>
        <Bones quality={quality} near={near} onBones={figure.onBones} />
        <Fallback instead={null}>
          <Skin {...look} mode={figure.skin} hasStart={figure.hasStart} onMissing={figure.onSkinMissing} />
        </Fallback>
      </Suspense>
      <Muscles
        quality={quality}
        coloring={figure.coloring}
        isolated={figure.isolated}
        onSelect={figure.onSelectMuscle}
      />
    </>
  );
}
