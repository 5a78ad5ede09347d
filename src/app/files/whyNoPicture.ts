import { hasWebgl } from '../../scene/canvas/webgl';

const GRAPHICS_LOST = 'The browser lost its graphics: there is no picture to save until they come back';
const NOT_THERE = 'The figures are not there yet, so there is no picture to save';
const NO_WEBGL = 'WebGL 2 is off or missing in this browser, so there is no picture to save';

/** Why the figures cannot be pictured, in a sentence. */
export function whyNoPicture(captured: 'graphics-lost' | null): string {
  if (captured) return GRAPHICS_LOST;
  return hasWebgl() ? NOT_THERE : NO_WEBGL;
}
