import { SIDES, type Side } from '../display/side';
import { store } from './store';
import { durationOf, phaseOfTime, tempoOf, timeOfPhase } from './tempo';
import type { Detail, Instrument, PresetName, View } from './types';

function changeView(change: Partial<View>): void {
  store.setState((state) => ({ view: { ...state.view, ...change } }));
}

function clampPhase(phase: number): number {
  return Math.min(1, Math.max(0, phase));
}

/** Moves both figures to a fraction of the repetition. */
export function seek(phase: number): void {
  const clamped = clampPhase(phase);
  changeView({ phase: clamped, time: timeOfPhase(tempoOf(store.getState().decided.comparison), clamped) });
}

/** A person's scrub or step: playing stops so that the figure stays where it was put. */
export function pose(phase: number): void {
  if (store.getState().view.isPlaying) changeView({ isPlaying: false });
  seek(phase);
}

/** Moves by a share of the repetition, round the end when looping. */
export function step(by: number): void {
  const { phase, isLooping } = store.getState().view;
  const next = Math.round((phase + by) * 1e6) / 1e6;
  if (isLooping && next > 1) pose(next - 1);
  else if (isLooping && next < 0) pose(next + 1);
  else pose(next);
}

/** Lets the clock run on by `seconds` of repetition time; stops at the end unless looping. */
export function advance(seconds: number): void {
  const { decided, view } = store.getState();
  const tempo = tempoOf(decided.comparison);
  const duration = durationOf(tempo);
  const time = view.time + seconds;
  if (time < duration) changeView({ time, phase: phaseOfTime(tempo, time) });
  else if (view.isLooping) changeView({ time: time % duration, phase: phaseOfTime(tempo, time % duration) });
  else changeView({ time: duration, phase: 1, isPlaying: false });
}

export function play(): void {
  const { view } = store.getState();
  if (view.phase >= 1) seek(0);
  changeView({ isPlaying: true });
}

export function pause(): void {
  changeView({ isPlaying: false });
}

export function togglePlay(): void {
  if (store.getState().view.isPlaying) pause();
  else play();
}

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
  for (const side of sides) next[side] = { name, request: preset[side].request + 1 };
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
