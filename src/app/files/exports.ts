import { useMemo } from 'react';
import { check, choice, group, type MenuEntry, type MenuLine, way } from '../../controls/menuEntry';
import { FILM_ADDRESS } from '../../display/pageWords';
import { PICTURE_SCALES, type PictureChoice, scaleLabel } from '../../display/pictureChoice';
import { SIDES, type Side } from '../../display/side';
import { nameOf } from '../../state/comparison';
import { store } from '../../state/store';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import { chooseFile } from '../opening/lateOpening';
import { type Files, saving } from './lateSaving';

/** What leaves the page as a whole: what most people want first, then how pictures are made. */
export function useExportEntries(): readonly MenuEntry[] {
  const picture = useLockout(({ view }) => view.picture);
  const left = useLockout(({ decided }) => nameOf(decided.comparison, 'left'));
  const right = useLockout(({ decided }) => nameOf(decided.comparison, 'right'));
  return useMemo(() => exportEntries({ left, right }, picture), [left, right, picture]);
}

function exportEntries(names: Readonly<Record<Side, string>>, picture: PictureChoice): readonly MenuEntry[] {
  return [
    { kind: 'heading', label: 'Both exercises' },
    file('Table: angles, arms, moments', 'CSV', (files) => files.saveBoth('table')),
    file('All charts', 'SVG', (files) => files.saveCharts()),
    file('Both figures', 'PNG', (files) => files.saveFigures(SIDES)),
    way('Film…', FILM_ADDRESS),
    { kind: 'heading', label: 'Everything' },
    file('All data', 'CSV', (files) => files.saveBoth('data')),
    file('Meaning of the columns', 'CSV', (files) => files.saveBoth('dictionary')),
    file('Workbook: a sheet for each quantity', 'XLSX', (files) => files.saveWorkbook()),
    file('Setup', 'JSON', (files) => files.saveBoth('setup')),
    file('OpenSim files', 'ZIP', (files) => files.saveOpensim()),
    { kind: 'heading', label: 'One figure' },
    ...SIDES.map((side) => file(names[side], 'PNG', (files) => files.saveFigures([side]))),
    { kind: 'separator' },
    pictureGroup(picture),
    { kind: 'separator' },
    { kind: 'item', label: 'Open what was saved…', hint: 'JSON, PNG, CSV, ZIP', onSelect: chooseFile },
  ];
}

function file(label: string, hint: string, save: (files: Files) => void): MenuLine {
  return { kind: 'item', label, hint, onSelect: saving(save) };
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
