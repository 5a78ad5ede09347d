/** A table of poses as it came, before anything in it is taken for an angle. */
export interface PoseTable {
  /** Names of the columns; those of OpenSim's coordinates in their plain form. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What one of its angles means; undefined where the table does not say. */
  readonly unit?: 'deg' | 'rad';
  readonly hasDecimalCommas: boolean;
  /** From a motion file, whose columns nobody chose for this command. */
  readonly isMotion: boolean;
  readonly notes: readonly string[];
}
