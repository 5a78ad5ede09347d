import { Component, lazy, type ReactNode, type RefObject, Suspense } from 'react';
import type { Side } from '../state/types';
import { leavePreset, selectMuscle } from '../state/view';
import { Void } from '../ui/Message';
import styles from './figures.module.css';
import { isDrawable } from './webgl';

// the picture is the larger half of the program; the numbers do not wait for it
const Scene = lazy(async () => ({ default: (await import('../scene/Scene')).Scene }));

interface FiguresProps {
  readonly panes: Readonly<Record<Side, RefObject<HTMLDivElement | null>>>;
}

/** The picture behind both panes, or in words why there is none. Numbers, charts and files do not need it. */
export function Figures({ panes }: FiguresProps) {
  if (!isDrawable()) return <NoPicture />;
  return (
    <PictureBoundary>
      <Suspense fallback={null}>
        <Scene left={panes.left} right={panes.right} onOrbit={leavePreset} onSelectMuscle={selectMuscle} />
      </Suspense>
    </PictureBoundary>
  );
}

function NoPicture() {
  return (
    <div className={styles.none}>
      <Void
        title="No 3D in this browser"
        text="WebGL 2 is off or missing. Numbers, charts and exports are the same without it."
      />
    </div>
  );
}

/** A picture that cannot be drawn must not take the numbers with it. */
class PictureBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override render() {
    return this.state.hasFailed ? <NoPicture /> : this.props.children;
  }
}
