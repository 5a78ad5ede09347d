import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Button } from '../../controls/Button';
import { Help } from '../../controls/Help';
import { pressed } from '../../display/muscles';
import { COLOR_HELP } from '../../display/pageWords';
import { SECTIONS, type Section } from '../../display/sections';
import { SIDES, type Side } from '../../display/side';
import type { BonesLack } from '../../scene/Scene';
import { areColorsShown } from '../../state/colorsShown';
import { store } from '../../state/store';
import type { Coloring } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import {
  choose,
  keepOrbits,
  leavePreset,
  requestPreset,
  requestPresets,
  setDetail,
  setSkinMissing,
} from '../../state/view';
import { setCapture } from '../files/capture';
import { type Lack, LatePart, late } from './LatePart';

// the picture is the larger half of the program; the numbers do not wait for it
const SCENE = late(async () => (await import('../../scene/Scene')).Scene);
const FLAT_VIEW = late(async () => (await import('../../scene/FlatView')).FlatView);
const LEGEND = late(async () => (await import('../../scene/muscle/color/Legend')).Legend);

/** Where the figures are to be seen. */
export type PanePlaces = Readonly<Record<Side, RefObject<HTMLDivElement | null>>>;

/** The figure as a drawing, where the picture cannot be. */
export function DrawnFigure({ side, panes }: { side: Side; panes: PanePlaces }) {
  return (
    <LatePart
      part={FLAT_VIEW}
      props={{ side, left: panes.left, right: panes.right }}
      waiting={<OnItsWay what="The drawing" />}
      missing={(_, tryAgain) => <Missing what="The drawing" tryAgain={tryAgain} />}
    />
  );
}

/** What the muscles' color says, while it says more than which muscle is which. */
export function ColorLegend() {
  const coloring = useLockout((state) => state.view.coloring);
  const isShown = useLockout((state) => areColorsShown(state.view));
  const isBehind = useLockout(({ view }) => SIDES.every((side) => view.preset[side].name === 'rear'));
  if (!isShown) return null;
  return (
    <LatePart
      key={coloring}
      part={LEGEND}
      props={{ coloring, explained: EXPLAINED[coloring], onSeeBehind: isBehind ? null : seeBehind }}
      waiting={<OnItsWay what="The legend" />}
      missing={(_, tryAgain) => <Missing what="The legend" tryAgain={tryAgain} />}
    />
  );
}

const explain = (text: string, section: Section) => (words: ReactNode) => (
  <Help text={text} section={section}>
    {words}
  </Help>
);

/** What the words of each scale are explained by. */
const EXPLAINED: Readonly<Record<Coloring, (words: ReactNode) => ReactNode>> = {
  anatomy: (words) => words,
  'fiber-length': explain(COLOR_HELP['fiber-length'], SECTIONS.fiberLength),
  'hip-arm': explain(COLOR_HELP['hip-arm'], SECTIONS.momentArms),
  activation: explain(COLOR_HELP.activation, SECTIONS.recruitment),
};

const seeBehind = (): void => requestPresets('rear');

/** In the place of a part that lets one wait. */
function OnItsWay({ what }: { what: string }) {
  const [isSlow, setSlow] = useState(false);
  return (
    <>
      <Waiting onSlow={setSlow} />
      {isSlow && <p role="status">{what} is on its way.</p>}
    </>
  );
}

/** In the place of a part that did not come. */
function Missing({ what, tryAgain }: { what: string; tryAgain: () => void }) {
  return (
    <p role="status">
      {what} could not be loaded.{' '}
      <Button isSmall onClick={tryAgain}>
        Try again
      </Button>
    </p>
  );
}

/** Why there is no picture, and what to do for it. */
export interface LostPicture {
  readonly lack: Lack;
  readonly tryAgain: () => void;
}

interface FiguresProps {
  readonly panes: PanePlaces;
  /** Null once there is a picture, or another try for one. */
  readonly onLost: (lost: LostPicture | null) => void;
  /** Whether the browser has lost its graphics, and the picture with them. */
  readonly onGone: (isGone: boolean) => void;
  /** While plain bodies stand in for the bones: why. */
  readonly onBones: (why: BonesLack | null) => void;
  /** Whether the picture has been on its way for longer than one waits without a word. */
  readonly onSlow: (isSlow: boolean) => void;
}

const resetView = (side: Side): void => requestPreset(side, 'side');
const pressMuscle = (unit: string | null): void =>
  choose({ selectedMuscle: unit && pressed(unit, store.getState().view.selectedMuscle) });

/** The picture behind both panes. Numbers, charts and files do not need it. */
export function Figures({ panes, onLost, onGone, onBones, onSlow }: FiguresProps) {
  return (
    <LatePart
      part={SCENE}
      props={{
        left: panes.left,
        right: panes.right,
        onCapture: setCapture,
        onDetail: setDetail,
        onGone,
        onBones,
        onSkinMissing: setSkinMissing,
        onOrbit: leavePreset,
        onRest: keepOrbits,
        onReset: resetView,
        onSelectMuscle: pressMuscle,
      }}
      waiting={<Waiting onSlow={onSlow} />}
      missing={(lack, tryAgain) => <Lost lack={lack} tryAgain={tryAgain} onLost={onLost} />}
    />
  );
}

const SLOW_MS = 2000;

/** Says when something has been on its way for longer than one waits without a word. */
export function Waiting({ onSlow }: Pick<FiguresProps, 'onSlow'>) {
  useEffect(() => {
    const timer = window.setTimeout(() => onSlow(true), SLOW_MS);
    return () => {
      window.clearTimeout(timer);
      onSlow(false);
    };
  }, [onSlow]);
  return null;
}

/** Says that there is no picture, as long as there is none. */
function Lost({ lack, tryAgain, onLost }: LostPicture & Pick<FiguresProps, 'onLost'>) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the second try is another function at every drawing
  useEffect(() => {
    onLost({ lack, tryAgain });
    return () => onLost(null);
  }, [lack, onLost]);
  return null;
}
