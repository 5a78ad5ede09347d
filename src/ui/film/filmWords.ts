import type { FilmPlan } from '../../display/filmChoice';
import { formatNumber } from '../../display/numbers';

/** "3.9 s, 117 frames of 1920 × 1080" */
export function filmWords({ duration, frames, width, height }: FilmPlan): string {
  return `${formatNumber(duration, 1)} s, ${frames} ${frames === 1 ? 'frame' : 'frames'} of ${width} × ${height}`;
}

/** "0.3 MB", "24 MB" */
export function bytesWords(bytes: number): string {
  const megabytes = bytes / 1e6;
  return `${formatNumber(megabytes, megabytes < 10 ? 1 : 0)} MB`;
}

const MINUTE = 60;

/** "12 of 117 frames, 8 s to go" */
export function leftWords({ done, of, left }: { done: number; of: number; left: number | null }): string {
  if (left === null) return `${done} of ${of} frames`;
  const seconds = Math.ceil(left);
  const words = seconds < MINUTE ? `${seconds} s` : `${Math.floor(seconds / MINUTE)} min ${seconds % MINUTE} s`;
  return `${done} of ${of} frames, ${words} to go`;
}
