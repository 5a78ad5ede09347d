import { type ComputeFunction, createPortal, useFrame, useThree } from '@react-three/fiber';
import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { Scene } from 'three';
import { PaneContext, type PaneNow, STEP } from '../base/paneNow';
import type { Theme } from '../base/theme';
import { isControl } from '../camera/paneInput';

interface PaneProps {
  readonly pane: PaneNow;
  readonly theme: Theme;
  readonly children: ReactNode;
}

/** A scene of its own, drawn into its pane's part of the canvas; the pointer means it only while it is over the pane. */
export function Pane({ pane, theme, children }: PaneProps) {
  const [scene] = useState(() => new Scene());
  const events = useMemo(() => ({ compute: pointerRay(pane), priority: 1 }), [pane]);
  return (
    <PaneContext value={pane}>
      {createPortal(
        <>
          {children}
          <Drawing pane={pane} theme={theme} />
        </>,
        scene,
        { camera: pane.camera, events },
      )}
    </PaneContext>
  );
}

function Drawing({ pane, theme }: Omit<PaneProps, 'children'>) {
  const invalidate = useThree((state) => state.invalidate);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme is another background
  useLayoutEffect(() => invalidate(), [theme, invalidate]);
  useFrame(({ gl, scene, size }) => {
    const { place, camera, instant } = pane;
    if (!place) return;
    const { left, top, width, height } = place.rect;
    // three.js counts rectangles from the bottom
    const bottom = size.height - top - height;
    gl.setScissorTest(true);
    gl.setViewport(left, bottom, width, height);
    gl.setScissor(left, bottom, width, height);
    gl.setClearColor(theme.pane, pane.isCutOut ? 0 : 1);
    const before = performance.now();
    gl.clear();
    if (instant) gl.render(scene, camera);
    pane.cost.drawMs = performance.now() - before;
  }, STEP.draw);
  return null;
}

/** Leaves no ray where the pointer does something else: turns the figure, is over a control or another pane. */
function pointerRay(pane: PaneNow): ComputeFunction {
  return (event, { pointer, raycaster }) => {
    const element = pane.element.current;
    if (!element || !pane.place || !isOverPane(event, pane) || !isAimed(event as PointerEvent)) return;
    // a click comes in whole pixels: it means what was pressed
    if (event.type !== 'click') {
      const { left, top, width, height } = element.getBoundingClientRect();
      pointer.set((2 * (event.clientX - left)) / width - 1, 1 - (2 * (event.clientY - top)) / height);
    }
    raycaster.setFromCamera(pointer, pane.camera);
  };
}

/** Whether an event happens on a pane itself, not on a control over it. */
export function isOverPane(event: Event, { element }: PaneNow): boolean {
  const pane = element.current;
  return pane !== null && event.target instanceof Node && pane.contains(event.target) && !isControl(event, pane);
}

function isAimed({ type, buttons, pointerType }: PointerEvent): boolean {
  if (type === 'pointermove') return buttons === 0 && pointerType !== 'touch';
  return type === 'pointerdown' || type === 'click';
}
