/** Line icons on a 16 px grid, drawn in the color of the text around them. */
const PATHS = {
  play: 'M5 3.2v9.6L12.6 8z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  back: 'M10.5 3.5 5.5 8l5 4.5',
  forward: 'm5.5 3.5 5 4.5-5 4.5',
  loop: 'M3 8V6.6A2.6 2.6 0 0 1 5.6 4H13M10.8 1.8 13 4l-2.2 2.2M13 8v1.4a2.6 2.6 0 0 1-2.6 2.6H3M5.2 14.2 3 12l2.2-2.2',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M6 3.5l-3 3 3 3',
  redo: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M10 3.5l3 3-3 3',
  link: 'M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7L8 4.3M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  down: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  dots: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  file: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
  sun: 'M10.8 8a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z',
  auto: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M8 2.5v11A5.5 5.5 0 0 0 8 2.5',
  minus: 'M4 8h8',
  plus: 'M4 8h8M8 4v8',
  limit: 'M2 8h7M6 5l3 3-3 3M12.5 3v10',
  reset: 'M3.5 8a4.5 4.5 0 1 0 1.5-3.4M5 2v2.8h2.8',
  info: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M8 7.3v3.4M8 5.2v.01',
  check: 'm3.5 8.5 3 3 6-7',
  close: 'm4 4 8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof PATHS;

const FILLED: readonly IconName[] = ['play'];

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      fill={FILLED.includes(name) ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'dots' ? 2.2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} fill={name === 'auto' ? 'none' : undefined} />
      {name === 'auto' && <path d="M8 2.5v11A5.5 5.5 0 0 0 8 2.5" fill="currentColor" />}
    </svg>
  );
}

export function BrandMark() {
  return (
    <svg viewBox="0 0 20 20" width={20} height={20} fill="none" stroke="currentColor" strokeLinecap="round" aria-hidden>
      <path d="M10.5 13.5 15.8 4.3" strokeWidth="2.2" opacity=".42" />
      <path d="M2 13.5h16" strokeWidth="2.2" />
      <circle cx="10.5" cy="13.5" r="3" fill="currentColor" stroke="none" />
    </svg>
  );
}
