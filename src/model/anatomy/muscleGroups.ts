const VASTI = ['vasint_r', 'vaslat_r', 'vasmed_r'] as const;

/** Muscles of the right leg behind one word, parts as the source model divides them: gluteus maximus upper to lower, medius front to back. */
export const MUSCLES_OF = {
  gluteusMaximus: ['glmax1_r', 'glmax2_r', 'glmax3_r'],
  gluteusMedius: ['glmed1_r', 'glmed2_r', 'glmed3_r'],
  adductorMagnus: ['addmagDist_r', 'addmagIsch_r', 'addmagMid_r', 'addmagProx_r'],
  hamstrings: ['bflh_r', 'semimem_r', 'semiten_r'],
  vasti: VASTI,
  quadriceps: ['recfem_r', ...VASTI],
} as const satisfies Readonly<Record<string, readonly string[]>>;
