import { check, choice, type MenuLine } from '../../controls/menuEntry';
import { skinShown } from '../../state/skinShown';
import { pin } from '../../state/store';
import type { Coloring, Detail, Instrument, SkinMode, State } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { choose, switchInstrument } from '../../state/view';

const COLORINGS: readonly { value: Coloring; label: string }[] = [
  { value: 'anatomy', label: 'Plain muscles' },
  { value: 'activation', label: 'Estimated activation' },
  { value: 'fiber-length', label: 'Fiber length' },
  { value: 'hip-arm', label: 'Moment arm at the hip' },
];

const SKINS: readonly { value: SkinMode; label: string }[] = [
  { value: 'off', label: 'None' },
  { value: 'ghost', label: 'Outline' },
  { value: 'solid', label: 'Solid' },
];

const INSTRUMENTS: readonly { name: Instrument; label: string }[] = [
  { name: 'hip', label: 'Thigh–trunk angle' },
  { name: 'knee', label: 'Knee angle' },
  { name: 'ankle', label: 'Ankle angle' },
  { name: 'arm', label: 'Line of action and moment arm' },
  { name: 'push', label: 'Push line of the feet' },
  { name: 'pelvis', label: 'Pelvis tilt as a wedge' },
  { name: 'plumb', label: 'Plumb line through the hip' },
  { name: 'grid', label: '10 cm grid' },
  { name: 'start', label: 'Skin at the bottom' },
  { name: 'pinned', label: 'Outline of what is pinned' },
];

/** What a detail does not draw. */
const MISSING: Partial<Record<Detail, readonly Instrument[]>> = { flat: ['grid', 'start'], low: ['start'] };

/** Says what is drawn otherwise than chosen, where it is chosen. */
function skinHeading({ view }: State): string {
  if (view.detail === 'low') return 'Skin (not drawn in low detail)';
  if (view.isSkinMissing) return 'Skin (an outline: the solid one could not be loaded)';
  return skinShown(view) === view.skin ? 'Skin' : 'Skin (an outline while a muscle is picked)';
}

/** What the figures show: colors, the body around them, and what is drawn over them. */
export function useFigureEntries(): MenuLine[] {
  const coloring = useLockout((state) => state.view.coloring);
  const skin = useLockout((state) => state.view.skin);
  const heading = useLockout(skinHeading);
  const detail = useLockout((state) => state.view.detail);
  const instruments = useLockout((state) => state.view.instruments);
  const showForces = useLockout((state) => state.view.showForces);
  const isPinned = useLockout(({ decided }) => decided.pinned !== null);
  const missing = (detail && MISSING[detail]) ?? [];
  const drawn: MenuLine[] = [
    { kind: 'heading', label: 'Drawn in the figures' },
    ...INSTRUMENTS.filter(({ name }) => !missing.includes(name)).map(({ name, label }) =>
      check(label, instruments[name], () => switchInstrument(name, !instruments[name])),
    ),
    check('Contact forces as arrows', showForces, () => choose({ showForces: !showForces })),
    { kind: 'separator' },
    { kind: 'heading', label: 'Compared with' },
    choice('What was before the last change', !isPinned, () => pin(false)),
    choice('What is shown now, pinned', isPinned, () => pin(true)),
  ];
  if (detail === 'flat') return drawn;
  return [
    { kind: 'heading', label: 'Color of the muscles' },
    ...COLORINGS.map(({ value, label }) => choice(label, coloring === value, () => choose({ coloring: value }))),
    { kind: 'separator' },
    { kind: 'heading', label: heading },
    ...SKINS.map(({ value, label }) => choice(label, skin === value, () => choose({ skin: value }))),
    { kind: 'separator' },
    ...drawn,
  ];
}
