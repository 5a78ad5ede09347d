/** Where the anatomy tables come from; shown wherever their numbers are. */
export const ANATOMY_SOURCES = [
  'Rajagopal A, Dembia CL, DeMers MS, Delp DD, Hicks JL, Delp SL (2016) Full-body musculoskeletal model for muscle-driven simulation of human gait. IEEE Trans Biomed Eng 63:2068-2079. doi:10.1109/TBME.2016.2586891',
  'Lai AKM, Arnold AS, Wakeling JM (2017) Why are antagonist muscles co-activated in my simulation? Ann Biomed Eng 45:2762-2774. doi:10.1007/s10439-017-1920-7',
  'Uhlrich SD, Jackson RW, Seth A, Kolesar JA, Delp SL (2022) Muscle coordination retraining inspired by musculoskeletal simulations reduces knee contact force. Sci Rep 12:9842. doi:10.1038/s41598-022-13386-9',
  'Carbone V, Fluit R, Pellikaan P, et al. (2015) TLEM 2.0 - a comprehensive musculoskeletal geometry dataset for subject-specific modeling of lower extremity. J Biomech 48:734-741. doi:10.1016/j.jbiomech.2014.12.034 (short external rotators, carried over)',
  'Delp SL, Loan JP, Hoy MG, Zajac FE, Topp EL, Rosen JM (1990) An interactive graphics-based model of the lower extremity to study orthopaedic surgical procedures. IEEE Trans Biomed Eng 37:757-767. doi:10.1109/10.102791 (quadratus femoris and gemelli, carried over)',
  'Parvaresh KC et al. (2019) BMC Musculoskelet Disord 20:611. doi:10.1186/s12891-019-2995-0 (fiber lengths of the short external rotators)',
] as const;

/** Stature (m) and mass (kg) of the generic lifter of the source model. */
export const GENERIC_STATURE = 1.7;
export const GENERIC_MASS = 75.3;
