import { HARDEST_HELP } from './hipWork';
import { SECTIONS, type Section } from './sections';

/** What a number about loads is. */
interface LoadTip {
  readonly text: string;
  readonly section: Section;
}

/** By the name of the number. */
export const LOAD_TIPS: Readonly<Record<string, LoadTip>> = {
  'Peak hip moment': {
    text: 'How hard the load turns the hip at most: the extension moment that muscles of one leg must give.',
    section: SECTIONS.equilibrium,
  },
  'Peak active hip moment': {
    text: 'The same without what stretched muscles give for nothing: what effort has to give.',
    section: SECTIONS.active,
  },
  'Hip works hardest': { text: HARDEST_HELP, section: SECTIONS.active },
  'Hip effort at most': {
    text: 'Share of capacity: what activation gives to the hip moment, over the most it could give in that posture.',
    section: SECTIONS.active,
  },
  'Hip : knee': {
    text: 'Peak extension moment of the hip over that of the knee: above 1 the hip is turned harder.',
    section: SECTIONS.knee,
  },
  'Lumbar moment': {
    text: 'What the muscles of the back must give to hold trunk on pelvis, at most.',
    section: SECTIONS.contacts,
  },
  'Sled along the rail': {
    text: 'What the feet push along the rail, and the mass that would weigh as much: a rail carries part of the load.',
    section: SECTIONS.equilibrium,
  },
};
