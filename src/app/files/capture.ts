import type { Capture } from '../../scene/Scene';

let capture: Capture | null = null;

/** The scene says how it can be pictured, or that it no longer can. */
export function setCapture(next: Capture | null): void {
  capture = next;
}

export function captureNow(): Capture | null {
  return capture;
}
