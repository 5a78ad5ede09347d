import { useFrame, useThree } from '@react-three/fiber';
import { useLayoutEffect, useState } from 'react';
import type { Repetition } from '../../src/model/result';
import { createPane, type PaneNow, STEP } from '../../src/scene/base/paneNow';
import { beginFrame, showInstant } from '../../src/scene/base/showInstant';
import { useTheme } from '../../src/scene/base/theme';
import type { Orbit } from '../../src/scene/camera/orbit';
import { FigureCanvas } from '../../src/scene/canvas/FigureCanvas';
import { Pane } from '../../src/scene/canvas/Pane';
import { Figure } from '../../src/scene/Figure';
import { SoftBoxes } from '../../src/scene/room/SoftBoxes';
import type { Target } from '../../test/specimens/gallery';
import { aimAt } from './camera';
import styles from './gallery.module.css';
import type { GalleryQuery } from './query';

/** A repetition at a phase, and from where it is seen. */
interface Shot {
  readonly repetition: Repetition;
  readonly phase: number;
  readonly target: Target;
  readonly orbit: Orbit;
}

interface GalleryCanvasProps {
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly query: GalleryQuery;
  readonly shot: Shot;
  /** Called in the task that drew a picture; `isComplete` when it has bones and skin of its own. */
  readonly onDrawn: (canvas: HTMLCanvasElement, isComplete: boolean) => void;
}

/** The scene's own figure, drawn with a camera that goes where it likes. */
export function GalleryCanvas({ size, query, ...shown }: GalleryCanvasProps) {
  return (
    <div className={styles.picture} style={size}>
      <FigureCanvas quality={query.quality}>
        <Picture size={size} query={query} {...shown} />
      </FigureCanvas>
    </div>
  );
}

function Picture({ query: { quality, skin }, ...seen }: GalleryCanvasProps) {
  const theme = useTheme();
  const [pane] = useState(() => createPane('left'));
  const { target, orbit } = seen.shot;
  return (
    <>
      <Pose pane={pane} {...seen} />
      <SoftBoxes isDark={theme.isDark}>
        <Pane pane={pane} theme={theme}>
          <Figure
            theme={theme}
            quality={quality}
            isNear={target !== 'all' || orbit.zoom >= 1.6}
            coloring="anatomy"
            isolated={null}
            skin={skin}
            hasStart={false}
            hasGrid={false}
          />
        </Pane>
      </SoftBoxes>
    </>
  );
}

/** Says what is seen, and tells when it has been drawn. */
function Pose({ pane, size, shot, onDrawn }: Omit<GalleryCanvasProps, 'query'> & { readonly pane: PaneNow }) {
  const { setSize, invalidate } = useThree((state) => state.get)();
  const { width, height } = size;
  useLayoutEffect(() => {
    setSize(width, height);
    pane.camera.aspect = width / height;
    pane.place = { rect: { left: 0, top: 0, width, height }, covered: [], lasting: [] };
  }, [pane, width, height, setSize]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another shot is another picture
  useLayoutEffect(() => invalidate(), [shot, invalidate]);
  useFrame(() => {
    beginFrame(pane);
    const instant = showInstant(pane, shot.repetition, shot.phase);
    const { camera, sight } = pane;
    aimAt(camera, instant, shot.target, shot.orbit);
    pane.anchor.copy(sight.hip);
    sight.eye.copy(camera.position);
    sight.back.setFromMatrixColumn(camera.matrix, 2);
  }, STEP.direct);
  useFrame(({ gl }) => onDrawn(gl.domElement, pane.waiting === 0), STEP.count);
  return null;
}
