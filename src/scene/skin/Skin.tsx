import { useThree } from '@react-three/fiber';
import { type ReactNode, Suspense, useEffect, useLayoutEffect, useMemo } from 'react';
import type { SkinMode } from '../../state/types';
import { Fallback } from '../base/Fallback';
import type { Look } from '../base/look';
import { forgetMeshFile, useMeshFile } from '../base/meshFile';
import { useMade } from '../base/useMade';
import { useSkeleton } from '../figure/useSkeleton';
import { figurePoser } from './figurePose';
import { SCULPTED_FILE } from './SculptedEnds';
import { SkinBody } from './SkinBody';
import { createSkinMeshes, type SkinMeshes } from './skinMeshes';
import { createSkinPaint, type SkinPaint } from './skinPaint';

interface SkinProps extends Look {
  readonly mode: SkinMode;
  /** Whether an outline stays where the body was at the flexed end. */
  readonly hasStart: boolean;
  /** Told when a solid one stays an outline, since what it needs could not be fetched, and when no longer. */
  readonly onMissing?: ((isMissing: boolean) => void) | undefined;
}

/** A body around the figure, meshed by a worker from the posed shape: right where skinning would collapse. */
export function Skin({ mode, hasStart, onMissing, theme, quality }: SkinProps) {
  const { arm } = useSkeleton('low');
  const invalidate = useThree((state) => state.invalidate);
  const setup = useMemo(() => ({ poseSkin: figurePoser(arm), invalidate }), [arm, invalidate]);
  const meshes = useMade(createSkinMeshes, setup);
  const paint = useMade(createSkinPaint, undefined);
  useLayoutEffect(() => {
    paint.tint(theme);
    invalidate();
  }, [paint, theme, invalidate]);
  const body = { meshes, paint, hasStart };
  if (!quality.hasSkin) return null;
  if (mode !== 'solid') return <SkinBody {...body} kind={mode === 'off' ? null : 'ghost'} />;
  const outline = <SkinBody {...body} kind="ghost" />;
  return (
    <Fallback instead={<Missing onMissing={onMissing}>{outline}</Missing>}>
      <Suspense fallback={<SkinBody {...body} kind="ghost" isAwaited />}>
        <Solid {...body} />
      </Suspense>
    </Fallback>
  );
}

interface SolidProps {
  readonly meshes: SkinMeshes;
  readonly paint: SkinPaint;
  readonly hasStart: boolean;
}

/** Without its head and hands a body stays an outline. */
function Solid(props: SolidProps) {
  useMeshFile(SCULPTED_FILE);
  return <SkinBody {...props} kind="solid" />;
}

/** While it stands the sculpted ends could not be fetched; the next choice of a solid skin asks for them again. */
function Missing({ onMissing, children }: { readonly children: ReactNode } & Pick<SkinProps, 'onMissing'>) {
  useEffect(() => {
    onMissing?.(true);
    return () => {
      onMissing?.(false);
      forgetMeshFile(SCULPTED_FILE);
    };
  }, [onMissing]);
  return children;
}
