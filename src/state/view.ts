import { SIDES, type Side } from '../display/side';
import { changeView, store } from './store';
import type { CameraOrbit, Detail, Instrument, PresetName, View } from './types';

/** What a person chooses of how the results are shown: a control each, nothing that follows from another. */
type Choices = Pick<
  View,
  | 'isLooping'
  | 'speed'
  | 'units'
  | 'theme'
  | 'isLinked'
  | 'showLabels'
  | 'showForces'
  | 'coloring'
  | 'skin'
  | 'detailChoice'
  | 'selectedMuscle'
  | 'isFirstVisit'
  | 'laneHeight'
  | 'map'
  | 'armTurn'
  | 'picture'
  | 'film'
  | 'decimals'
  | 'evidence'
  | 'spread'
>;

export function choose(change: Partial<Choices>): void {
  changeView(change);
}

export function setSkinMissing(isSkinMissing: boolean): void {
  if (store.getState().view.isSkinMissing !== isSkinMissing) changeView({ isSkinMissing });
}

/** The scene says how finely it draws; null where it does not draw. */
export function setDetail(detail: Detail | null): void {
  if (store.getState().view.detail !== detail) changeView({ detail });
}

export function switchInstrument(name: Instrument, isOn: boolean): void {
  changeView({ instruments: { ...store.getState().view.instruments, [name]: isOn } });
}

/** Asks for a view; of both figures while they are linked. */
export function requestPreset(side: Side, name: PresetName): void {
  askForPreset(store.getState().view.isLinked ? SIDES : [side], name);
}

/** Asks for a view of both figures, linked or not. */
export function requestPresets(name: PresetName): void {
  askForPreset(SIDES, name);
}

function askForPreset(sides: readonly Side[], name: PresetName): void {
  const { preset } = store.getState().view;
  const next = { ...preset };
  for (const side of sides) next[side] = { name, orbit: null, request: preset[side].request + 1 };
  changeView({ preset: next });
}

/** The reader turned a figure by hand: no preset is shown as current any more. */
export function leavePreset(side: Side): void {
  const { preset, isLinked } = store.getState().view;
  const sides = isLinked ? SIDES : [side];
  if (sides.every((each) => preset[each].name === null)) return;
  const next = { ...preset };
  for (const each of sides) next[each] = { ...preset[each], name: null };
  changeView({ preset: next });
}

/** Where figures that were turned by hand came to rest; those that show a preset show no more than that. */
export function keepOrbits(orbits: Readonly<Record<Side, CameraOrbit>>): void {
  const { preset } = store.getState().view;
  const keep = (side: Side) =>
    preset[side].name === null ? { ...preset[side], orbit: { ...orbits[side] } } : preset[side];
  changeView({ preset: { left: keep('left'), right: keep('right') } });
}
