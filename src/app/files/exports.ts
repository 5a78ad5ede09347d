import { check, choice, group, type MenuEntry, type MenuLine } from '../../controls/menuEntry';
import { PICTURE_SCALES, type PictureChoice, scaleLabel } from '../../display/pictureChoice';
import { SIDES } from '../../display/side';
import { nameOf } from '../../state/comparison';
import { store } from '../../state/store';
import { choose } from '../../state/view';
import { saving } from './lateSaving';

/** What leaves the page as a whole: what most people want first, then how pictures are made. */
export function exportEntries(picture: PictureChoice): MenuEntry[] {
  const item = (label: string, hint: string, onSelect: () => void): MenuLine => ({
    kind: 'item',
    label,
    hint,
    onSelect,
  });
  return [
    { kind: 'heading', label: 'Both exercises' },
    item(
      'Table: angles, arms, moments',
      'CSV',
      saving((files) => files.saveBoth('table')),
    ),
    item(
      'All charts',
      'SVG',
      saving((files) => files.saveCharts()),
    ),
    item(
      'Both figures',
      'PNG',
      saving((files) => files.saveFigures(SIDES)),
    ),
    { kind: 'heading', label: 'Everything' },
    item(
      'All data',
      'CSV',
      saving((files) => files.saveBoth('data')),
    ),
    item(
      'Meaning of the columns',
      'CSV',
      saving((files) => files.saveBoth('dictionary')),
    ),
    item(
      'Setup',
      'JSON',
      saving((files) => files.saveBoth('setup')),
    ),
    { kind: 'heading', label: 'One figure' },
    ...SIDES.map((side) =>
      item(
        nameOf(store.getState().decided.comparison, side),
        'PNG',
        saving((files) => files.saveFigures([side])),
      ),
    ),
    { kind: 'separator' },
    pictureGroup(picture),
  ];
}

/** How finely PNG pictures are drawn, and on what; charts and figures alike. */
function pictureGroup({ scale, isTransparent }: PictureChoice): MenuEntry {
  const change = (part: Partial<PictureChoice>) => choose({ picture: { ...store.getState().view.picture, ...part } });
  return group('PNG pictures', `${scale}×${isTransparent ? ', transparent' : ''}`, [
    ...PICTURE_SCALES.map((each) => choice(scaleLabel(each), each === scale, () => change({ scale: each }))),
    { kind: 'separator' },
    check('Transparent background', isTransparent, () => change({ isTransparent: !isTransparent })),
  ]);
}
