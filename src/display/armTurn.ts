/** About which turn of the hip a moment arm is told; a muscle of knee or ankle has its own one. */
export const ARM_TURNS = ['flexion', 'adduction', 'rotation'] as const;
export type ArmTurn = (typeof ARM_TURNS)[number];
