import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import type { HoverLine } from '../data/sentences';
import styles from './chart.module.css';

export interface HoverPlace {
  readonly fraction: number;
  /** px within the plot as it is laid out */
  readonly x: number;
  readonly y: number;
}

/** How wide a plot is laid out, and how much larger it is shown. */
interface ShownPlot {
  readonly width: number;
  readonly scale: number;
}

export interface HoverHandle {
  readonly show: (lines: readonly HoverLine[], at: HoverPlace, plot: ShownPlot) => void;
  readonly hide: () => void;
}

const DISTANCE = 14;

/** Values under the pointer, above the plot, so that they hide no curve. Filled outside React: moving a mouse renders nothing. */
export function Hover({ ref }: { ref: Ref<HoverHandle> }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const rule = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    show(lines, { fraction, x: laidX }, { width, scale }) {
      if (!box.current || !rule.current) return;
      const x = laidX * scale;
      const isRight = laidX > width / 2;
      box.current.hidden = false;
      rule.current.hidden = false;
      rule.current.style.transform = `translate(${x}px)`;
      box.current.replaceChildren(paragraph(`${Math.round(fraction * 100)} %`), ...lines.flatMap(describe));
      const turn = isRight ? 'translateX(-100%)' : '';
      const left = isRight ? x - DISTANCE : x + DISTANCE;
      box.current.style.transform = `translate(${left}px) ${turn}`;
    },
    hide() {
      for (const element of [box.current, rule.current]) if (element) element.hidden = true;
    },
  }));
  return (
    <>
      <div ref={rule} hidden className={styles.hoverRule} aria-hidden="true" />
      <div ref={box} hidden className={styles.hover} aria-hidden="true" />
    </>
  );
}

function describe({ side, value, detail, cautions }: HoverLine): HTMLElement[] {
  const mark = document.createElement('i');
  mark.className = styles.hoverMark;
  mark.dataset.side = side;
  const notes = [detail, ...cautions].filter((text) => text !== '').map((text) => quiet(text));
  return [paragraph(mark, value), ...notes];
}

function quiet(text: string): HTMLElement {
  const element = paragraph(text);
  element.className = styles.quiet;
  return element;
}

function paragraph(...content: (string | Node)[]): HTMLElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}
