import { type Alignment, clockAt } from '../display/alignment';
import type { Side } from '../display/side';
import { placesNow, shownOf } from './placesNow';
import { changeView, commit, store } from './store';
import { clockTempo, durationOf, phaseOfTime, timeOfPhase } from './tempo';

function clampPhase(phase: number): number {
  return Math.min(1, Math.max(0, phase));
}

/** Moves the clock. */
export function seek(phase: number): void {
  const clamped = clampPhase(phase);
  changeView({ phase: clamped, time: timeOfPhase(clockTempo(store.getState().decided), clamped) });
}

/** A person's scrub or step: playing stops so that the figure stays where it was put. */
export function scrub(phase: number): void {
  if (store.getState().view.isPlaying) changeView({ isPlaying: false });
  seek(phase);
}

/** The instant of the clock at which a side comes to a fraction of its repetition. */
export function clockOf(side: Side, fraction: number): number {
  const state = store.getState();
  return clockAt(state.decided.alignment, side, fraction, shownOf(state));
}

/** What both exercises have in common from now on; the left one stays where it is. */
export function align(alignment: Alignment): void {
  const state = store.getState();
  if (alignment === state.decided.alignment) return;
  const { fraction } = placesNow(state).left;
  commit({ alignment }, null, null);
  seek(clockOf('left', fraction));
}

/** Moves by a share of the repetition, round the end when looping. */
export function step(by: number): void {
  const { phase, isLooping } = store.getState().view;
  const next = Math.round((phase + by) * 1e6) / 1e6;
  if (isLooping && next > 1) scrub(next - 1);
  else if (isLooping && next < 0) scrub(next + 1);
  else scrub(next);
}

/** Lets the clock run on by `seconds` of repetition time; stops at the end unless looping. */
export function advance(seconds: number): void {
  const { decided, view } = store.getState();
  const tempo = clockTempo(decided);
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
