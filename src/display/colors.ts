import type { Side } from './side';

/** CSS variables of tokens.css that carry data; all other chrome is ink on paper. */
export const SIDE_COLOR: Readonly<Record<Side, { line: string; fill: string; on: string }>> = {
  left: { line: 'var(--a)', fill: 'var(--a-fill)', on: 'var(--on-a)' },
  right: { line: 'var(--b)', fill: 'var(--b-fill)', on: 'var(--on-b)' },
};

/** The same roles on white paper, for files that leave the page. Equal to the light theme of tokens.css. */
export const PAPER = {
  page: '#ffffff',
  ink: '#211f1b',
  ink2: '#524d45',
  ink3: '#676156',
  line: '#e2dcd0',
  lineStrong: '#bdb4a5',
  limit: '#a3246e',
  left: { line: '#1f5fbf', fill: '#1f5fbf1f', on: '#ffffff' },
  right: { line: '#855600', fill: '#8556001f', on: '#ffffff' },
} as const;
