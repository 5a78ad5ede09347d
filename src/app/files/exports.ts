import { useMemo } from 'react';
import { check, choice, group, type MenuEntry, type MenuLine, way } from '../../controls/menuEntry';
import { DECIMAL_MARKS, type DecimalMark } from '../../display/decimalMark';
import { CARD_ADDRESS, EMBED_ADDRESS, FILM_ADDRESS } from '../../display/pageWords';
import { PICTURE_SCALES, type PictureChoice, scaleLabel } from '../../display/pictureChoice';
import { SIDES, type Side } from '../../display/side';
import { nameOf } from '../../state/comparison';
import { decimalsOf } from '../../state/decimals';
import { store } from '../../state/store';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import { chooseFile } from '../opening/lateOpening';
import { type Files, saving } from './lateSaving';

/** What leaves the page as a whole: what most people want first, then how pictures are made. */
export function useExportEntries(): readonly MenuEntry[] {
  const picture = useLockout(({ view }) => view.picture);
  const decimals = useLockout(({ view }) => view.decimals);
  const left = useLockout(({ decided }) => nameOf(decided.comparison, 'left'));
  const right = useLockout(({ decided }) => nameOf(decided.comparison, 'right'));
  return useMemo(
    () => exportEntries({ left, right }, picture, decimalsOf({ decimals })),
    [left, right, picture, decimals],
  );
}

function exportEntries(
  names: Readonly<Record<Side, string>>,
  picture: PictureChoice,
  decimals: DecimalMark,
): readonly MenuEntry[] {
  return [
    { kind: 'heading', label: 'Both exercises' },
    file('Table: angles, arms, moments', 'CSV', (files) => files.saveBoth('table')),
    file('All charts', 'SVG', (files) => files.saveCharts()),
    file('Both figures', 'PNG', (files) => files.saveFigures(SIDES)),
    way('Film…', FILM_ADDRESS),
    way('Card to print or send…', CARD_ADDRESS),
    way('Embed in another page…', EMBED_ADDRESS),
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
    decimalsGroup(decimals),
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

const MARKS: Readonly<Record<DecimalMark, { label: string; hint: string }>> = {
  point: { label: 'Decimal point, commas between cells', hint: '0.5' },
  comma: { label: 'Decimal comma, semicolons between cells', hint: '0,5' },
};

/** How numbers stand in tables that spreadsheets open. */
function decimalsGroup(decimals: DecimalMark): MenuEntry {
  const entries = DECIMAL_MARKS.map((each) =>
    choice(MARKS[each].label, each === decimals, () => choose({ decimals: each })),
  );
  return group('CSV tables', MARKS[decimals].hint, entries);
}
