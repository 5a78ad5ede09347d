import { Component, lazy, type ReactNode, type RefObject, Suspense } from 'react';
import type { Side } from '../../display/side';
import { hasWebgl } from '../../scene/canvas/webgl';
import { useLockout } from '../../state/useLockout';
import { choose, leavePreset, requestPreset, setDetail, setSkinMissing } from '../../state/view';
import { setCapture } from '../files/figurePictures';

// the picture is the larger half of the program; the numbers do not wait for it
const Scene = lazy(async () => ({ default: (await import('../../scene/Scene')).Scene }));

const LazyFlatView = lazy(async () => ({ default: (await import('../../scene/FlatView')).FlatView }));

/** Where the figures are to be seen. */
export type PanePlaces = Readonly<Record<Side, RefObject<HTMLDivElement | null>>>;

/** The figure as a drawing, where the picture cannot be. */
export function DrawnFigure({ side, panes }: { side: Side; panes: PanePlaces }) {
  return (
    <Suspense fallback={null}>
      <LazyFlatView side={side} left={panes.left} right={panes.right} />
    </Suspense>
  );
}

const LazyLegend = lazy(async () => ({ default: (await import('../../scene/muscle/color/Legend')).Legend }));

/** What the muscles' color says, while it says more than which muscle is which. */
export function ColorLegend() {
  const coloring = useLockout((state) => state.view.coloring);
  const isFlat = useLockout((state) => state.view.detail === 'flat');
  if (coloring === 'anatomy' || isFlat) return null;
  return (
    <Suspense fallback={null}>
      <LazyLegend coloring={coloring} />
    </Suspense>
  );
}

const resetView = (side: Side): void => requestPreset(side, 'side');
const selectMuscle = (selectedMuscle: string | null): void => choose({ selectedMuscle });

interface FiguresProps {
  readonly panes: PanePlaces;
  readonly onFail: () => void;
}

/** The picture behind both panes, where it can be drawn. Numbers, charts and files do not need it. */
export function Figures({ panes, onFail }: FiguresProps) {
  if (!hasWebgl()) return null;
  return (
    <PictureBoundary onFail={onFail}>
      <Suspense fallback={null}>
        <Scene
          left={panes.left}
          right={panes.right}
          onCapture={setCapture}
          onDetail={setDetail}
          onSkinMissing={setSkinMissing}
          onOrbit={leavePreset}
          onReset={resetView}
          onSelectMuscle={selectMuscle}
        />
      </Suspense>
    </PictureBoundary>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onFail: () => void;
}

/** A picture that cannot be drawn must not take the numbers with it. */
class PictureBoundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override componentDidCatch() {
    this.props.onFail();
  }
  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
