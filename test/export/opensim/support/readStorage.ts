/** A storage file as a second reader sees it, by the strict rules of OpenSim's TimeSeriesTable. */
export interface StorageTable {
  readonly title: string;
  readonly header: Readonly<Record<string, string>>;
  readonly labels: readonly string[];
  /** Of every label, `time` among them. */
  readonly column: (label: string) => readonly number[];
}

/** @throws where either of OpenSim's readers would refuse or misread the text */
export function readStorage(text: string): StorageTable {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('the last line is not ended');
  const end = lines.indexOf('endheader');
  if (end < 0) throw new Error('no endheader');
  const head = lines.slice(0, end);
  if (head.some((line) => /^[\d. -]+$/.test(line))) throw new Error('a header line looks like numbers');
  const pairs = head.filter((line) => /^\w+=/.test(line)).map((line) => line.split(/=(.*)/s).slice(0, 2));
  const prose = head.slice(1).filter((line) => !/^(version|nRows|nColumns|inDegrees)=/.test(line));
  const taken = prose.find((line) =>
    /^(nr|nRows|datarows|nc|nColumns|datacolumns|inDegrees|version|name|units|Angles|range|#)\b/.test(line),
  );
  if (taken !== undefined) throw new Error(`a note is taken for a key: ${taken}`);
  const labels = lines[end + 1].split('\t');
  if (labels[0] !== 'time' || new Set(labels).size < labels.length) throw new Error('labels are no labels');
  const rows = lines.slice(end + 2).map((line) => line.split('\t').map(readNumber));
  const wrong = rows.findIndex((row) => row.length !== labels.length);
  if (wrong >= 0) throw new Error(`row ${wrong} has ${rows[wrong].length} cells`);
  const header = Object.fromEntries(pairs);
  if (Number(header.nRows) !== rows.length || Number(header.nColumns) !== labels.length)
    throw new Error('counts are wrong');
  if (rows.some((row, i) => i > 0 && row[0] <= rows[i - 1][0])) throw new Error('time does not rise');
  const column = (label: string) => {
    const c = labels.indexOf(label);
    if (c < 0) throw new Error(`no column ${label}`);
    return rows.map((row) => row[c]);
  };
  return { title: head[0], header, labels, column };
}

function readNumber(text: string): number {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) throw new Error(`no number: ${text}`);
  return Number(text);
}
