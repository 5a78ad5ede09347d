import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './segmented.module.css';

export interface SegmentedOption<T> {
  readonly value: T;
  readonly content: ReactNode;
  /** Where the content is only a picture. */
  readonly label?: string;
}

interface SegmentedProps<T> {
  readonly label: string;
  readonly options: readonly SegmentedOption<T>[];
  /** Null when none of them is current. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly look?: 'boxed' | 'wide' | 'bare';
}

const MOVES: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A few choices side by side, one of them current: arrow keys move and choose, Tab passes by. */
export function Segmented<T extends string>({ label, options, value, onChange, look = 'boxed' }: SegmentedProps<T>) {
  const group = useRef<HTMLDivElement>(null);
  const current = options.findIndex((option) => option.value === value);

  const move = (event: KeyboardEvent) => {
    const by = MOVES[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = (Math.max(current, 0) + by + options.length) % options.length;
    onChange(options[next].value);
    group.current?.querySelectorAll('button')[next]?.focus();
  };

  const classes = [styles.group, look !== 'boxed' && styles[look]].filter(Boolean).join(' ');
  return (
    <div ref={group} className={classes} role="radiogroup" aria-label={label} onKeyDown={move}>
      {options.map((option, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a button takes pressing again, which asks for a view once more
        <button
          key={option.value}
          type="button"
          role="radio"
          className={styles.option}
          data-value={option.value}
          aria-checked={i === current}
          aria-label={option.label}
          title={option.label}
          tabIndex={i === Math.max(current, 0) ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.content}
        </button>
      ))}
    </div>
  );
}
