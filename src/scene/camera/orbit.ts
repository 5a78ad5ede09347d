import type { PresetName } from '../../state/types';

/** Where the camera looks from: azimuth 0 = from the lifter's right side, 90° = from the front. */
export interface Orbit {
  /** rad about +Y. */
  azimuth: number;
  /** rad above the floor plane. */
  elevation: number;
  /** 1 = fitted; 2 = twice as large. */
  zoom: number;
}

/** Those that are the same for every lifter; the one from behind is presetOrbit's. */
export const PRESETS: Readonly<Record<Exclude<PresetName, 'rear'>, Readonly<Orbit>>> = {
  side: { azimuth: 0, elevation: 0.06, zoom: 1 },
  front: { azimuth: 1.5, elevation: 0.2, zoom: 1 },
  'three-quarter': { azimuth: 0.72, elevation: 0.3, zoom: 1 },
};

/** Length of a camera move to a preset, ms. */
export const PRESET_MS = 240;

const TURN_PER_PIXEL = 0.0085;
const MAX_ELEVATION = 1.45;
/** From below, as the buttock of a lifter on a bench is seen. */
const MIN_ELEVATION = -0.9;
const ZOOM_RANGE = [0.6, 8] as const;

export function turnOrbit(orbit: Orbit, dx: number, dy: number): void {
  orbit.azimuth = wrapAngle(orbit.azimuth - dx * TURN_PER_PIXEL);
  orbit.elevation = Math.min(MAX_ELEVATION, Math.max(MIN_ELEVATION, orbit.elevation + dy * TURN_PER_PIXEL));
}

export function zoomOrbit(orbit: Orbit, factor: number): void {
  orbit.zoom = Math.min(ZOOM_RANGE[1], Math.max(ZOOM_RANGE[0], orbit.zoom * factor));
}

/** Writes the orbit a fraction `t` of the way between two, turning the short way round. */
export function blendOrbit(out: Orbit, from: Orbit, to: Orbit, t: number): void {
  out.azimuth = wrapAngle(from.azimuth + wrapAngle(to.azimuth - from.azimuth) * t);
  out.elevation = from.elevation + (to.elevation - from.elevation) * t;
  out.zoom = from.zoom * (to.zoom / from.zoom) ** t;
}

/** The page's easing, cubic-bezier(.2, 0, 0, 1), near enough for 240 ms. */
export function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}

function wrapAngle(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
