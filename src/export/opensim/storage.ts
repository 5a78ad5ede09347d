// Grammar: version 1 of OpenSim's storage files, which both of its readers take (Storage and TimeSeriesTable of opensim-core).

/** A table over time as OpenSim reads it. */
export interface Storage {
  /** First line of the file, by which OpenSim's tools call the table. */
  readonly title: string;
  /** Of the angles among the columns. */
  readonly isInDegrees: boolean;
  /** Told to whoever opens the file; none may begin with a word that OpenSim takes for a key, such as `version` or `range`. */
  readonly notes: readonly string[];
  /** Without `time`. */
  readonly labels: readonly string[];
  /** [sample] s, rising. */
  readonly time: ArrayLike<number>;
  readonly value: (sample: number, column: number) => number;
  readonly write: (value: number) => string;
}

/** Angles and places: a hundred-millionth of a degree or meter. */
export function withDecimals(value: number): string {
  return plain(value.toFixed(8));
}

/** Lengths, arms and forces, each to ten digits. */
export function withDigits(value: number): string {
  return plain(value.toPrecision(10));
}

/** Zero has no sign. */
function plain(text: string): string {
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** The file's text; lines end in \n, cells are parted by tabs. */
export function storageText({ title, isInDegrees, notes, labels, time, value, write }: Storage): string {
  const head = [
    title,
    'version=1',
    `nRows=${time.length}`,
    `nColumns=${labels.length + 1}`,
    `inDegrees=${isInDegrees ? 'yes' : 'no'}`,
    '',
    ...notes,
    '',
    'endheader',
    ['time', ...labels].join('\t'),
  ];
  const rows = Array.from({ length: time.length }, (_, sample) =>
    [withDecimals(time[sample]), ...labels.map((_, column) => write(value(sample, column)))].join('\t'),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}
