import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import type { HoverLine } from '../data/sentences';
import styles from './chart.module.css';

export interface HoverPlace {
  readonly fraction: number;
  /** px within the plot */
  readonly x: number;
  readonly y: number;
}

export interface HoverHandle {
  readonly show: (lines: readonly HoverLine[], at: HoverPlace, width: number) => void;
  readonly hide: () => void;
}

const DISTANCE = 14;

/** Values under the pointer, above the plot, so that they hide no curve. Filled outside React: moving a mouse renders nothing. */
export function Hover({ ref }: { ref: Ref<HoverHandle> }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const rule = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    show(lines, { fraction, x }, width) {
      if (!box.current || !rule.current) return;
      box.current.hidden = false;
      rule.current.hidden = false;
      rule.current.style.transform = `translate(${x}px)`;
      box.current.replaceChildren(paragraph(`${Math.round(fraction * 100)} %`), ...lines.flatMap(describe));
      const turn = x > width / 2 ? 'translateX(-100%)' : '';
      const left = x > width / 2 ? x - DISTANCE : x + DISTANCE;
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
