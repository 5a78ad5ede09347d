import type { PointerEvent } from 'react';

/** A press that moves less than this is none, px. */
const SLOP_PX = 6;

/** Carries a chart by its title to the place of another one. For mouse and pen: a finger there scrolls, and has the menu. */
export function useCarry(onMove: ((to: string) => void) | null) {
  if (!onMove) return undefined;
  return (press: PointerEvent<HTMLElement>) => {
    const chart = press.currentTarget.closest<HTMLElement>('[data-chart]');
    if (press.button !== 0 || press.pointerType === 'touch' || !chart) return;
    let target: HTMLElement | null = null;
    const aim = (next: HTMLElement | null) => {
      delete target?.dataset.target;
      target = next === chart ? null : next;
      if (target) target.dataset.target = '';
    };
    const controller = new AbortController();
    const finish = () => {
      controller.abort();
      aim(null);
      delete chart.dataset.carried;
    };
    const follow = ({ clientX, clientY }: globalThis.PointerEvent) => {
      const distance = Math.hypot(clientX - press.clientX, clientY - press.clientY);
      if (chart.dataset.carried === undefined && distance < SLOP_PX) return;
      chart.dataset.carried = '';
      aim(document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-chart][data-movable]') ?? null);
    };
    const options = { signal: controller.signal };
    window.addEventListener('pointermove', follow, options);
    window.addEventListener('pointercancel', finish, options);
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && finish(), options);
    window.addEventListener(
      'pointerup',
      () => {
        const to = target?.dataset.chart;
        finish();
        if (to !== undefined) onMove(to);
      },
      options,
    );
  };
}
