import { type SettingPlace, settingMark } from '../../display/settingPlace';
import { goTo } from '../../hand/places';

/** How long a setting stays marked after a reader was led to it, ms. */
const MARKED_MS = 2000;

/** Opens what a setting stands in, brings its control into sight and under the keys, and marks it for a moment. */
export function showSetting(place: SettingPlace): void {
  goTo('setup');
  // each step opens what the next one looks into, which is there with the next frame
  requestAnimationFrame(() => {
    if (!rowOf(place)) document.querySelector<HTMLElement>(`[data-value="${place.owner}"]`)?.click();
    requestAnimationFrame(() => markRow(rowOf(place)));
  });
}

const rowOf = (place: SettingPlace) => document.querySelector<HTMLElement>(`[data-setting="${settingMark(place)}"]`);

function markRow(row: HTMLElement | null): void {
  if (!row) return;
  const folded = row.closest('details');
  if (folded) folded.open = true;
  row.scrollIntoView({ block: 'center' });
  row.querySelector<HTMLElement>('input[type="range"], [role="radio"][tabindex="0"]')?.focus({ preventScroll: true });
  row.dataset.marked = '';
  window.setTimeout(() => delete row.dataset.marked, MARKED_MS);
}
