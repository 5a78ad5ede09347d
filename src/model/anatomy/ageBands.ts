/** Age bands of the strength study (Anderson 2007); indices of the lifter's `ageBand`. */
export const AGE_BANDS = ['18 to 25', '55 to 65', 'over 65'] as const;
