/** Instruments that can be switched. */
export interface InstrumentSwitches {
  /** Arc of the hip joint between its rays, and what the pelvis adds. */
  readonly hip: boolean;
  readonly knee: boolean;
  readonly ankle: boolean;
  /** Line of action of gluteus maximus and its moment arm. */
  readonly arm: boolean;
  /** Wedge between trunk and pelvis. */
  readonly pelvis: boolean;
  /** Vertical through the hip center. */
  readonly plumb: boolean;
  /** Decimeter grid in the sagittal plane. */
  readonly grid: boolean;
  /** Outline of the body at the flexed end. */
  readonly start: boolean;
}

export const DEFAULT_SWITCHES: InstrumentSwitches = {
  hip: true,
  knee: true,
  ankle: false,
  arm: true,
  pelvis: false,
  plumb: false,
  grid: false,
  start: false,
};
