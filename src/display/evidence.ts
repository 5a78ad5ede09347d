/** Which published values lie behind curves: none, those we read where they were published, or also second-hand and computed ones. */
export const EVIDENCE_LEVELS = ['none', 'read', 'all'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];
