/** What a muscle is looked at for: the joint whose bending it turns, and which way. */
export type MuscleAction =
  | 'hip-extension'
  | 'hip-flexion'
  | 'knee-extension'
  | 'knee-flexion'
  | 'ankle-plantarflexion'
  | 'ankle-dorsiflexion';

/** Something that can be picked: a muscle, or one part of it. */
export interface PickableMuscle {
  /** A part's name in the source model, or a muscle's own name where it has several. */
  readonly id: string;
  readonly label: string;
  /** For places with little room. */
  readonly short: string;
  readonly action: MuscleAction;
  /** Names in the source model. */
  readonly units: readonly string[];
}

/** A muscle as people name it, with its parts where it has several. */
export interface WholeMuscle extends PickableMuscle {
  readonly parts: readonly PickableMuscle[];
}

export interface MuscleGroup {
  readonly name: string;
  /** Other words that people look for it by. */
  readonly alias?: string;
  readonly muscles: readonly WholeMuscle[];
}

type Part = readonly [id: string, word: string, action?: MuscleAction];

/** A muscle that is one unit of the source model. */
function single(id: string, label: string, action: MuscleAction, short = label): WholeMuscle {
  return { id, label, short, action, units: [id], parts: [] };
}

/** A muscle of several units; those that do not cross its joint do something else. */
function several(
  id: string,
  names: readonly [string, string],
  action: MuscleAction,
  parts: readonly Part[],
): WholeMuscle {
  const [label, short] = names;
  return {
    id,
    label,
    short,
    action,
    units: parts.map(([unit]) => unit),
    parts: parts.map(([unit, word, own = action]) => ({
      id: unit,
      label: `${label}, ${word}`,
      short: `${short}, ${word.split(' ')[0]}`,
      action: own,
      units: [unit],
    })),
  };
}

const ILIOPSOAS: WholeMuscle = {
  id: 'iliopsoas',
  label: 'Iliopsoas',
  short: 'Iliopsoas',
  action: 'hip-flexion',
  units: ['iliacus_r', 'psoas_r'],
  parts: [single('iliacus_r', 'Iliacus', 'hip-flexion'), single('psoas_r', 'Psoas', 'hip-flexion')],
};

/** All muscles of the right leg in the groups in which lifters look for them. */
export const MUSCLE_GROUPS: readonly MuscleGroup[] = [
  {
    name: 'Glutes',
    muscles: [
      several('glmax', ['Gluteus maximus', 'Glute max'], 'hip-extension', [
        ['glmax1_r', 'upper'],
        ['glmax2_r', 'middle'],
        ['glmax3_r', 'lower'],
      ]),
      several('glmed', ['Gluteus medius', 'Glute med'], 'hip-extension', [
        ['glmed1_r', 'front'],
        ['glmed2_r', 'middle'],
        ['glmed3_r', 'rear'],
      ]),
      several('glmin', ['Gluteus minimus', 'Glute min'], 'hip-extension', [
        ['glmin1_r', 'front'],
        ['glmin2_r', 'middle'],
        ['glmin3_r', 'rear'],
      ]),
    ],
  },
  {
    name: 'Hamstrings',
    muscles: [
      several('bifem', ['Biceps femoris', 'Biceps fem.'], 'hip-extension', [
        ['bflh_r', 'long head'],
        ['bfsh_r', 'short head', 'knee-flexion'],
      ]),
      single('semimem_r', 'Semimembranosus', 'hip-extension', 'Semimem.'),
      single('semiten_r', 'Semitendinosus', 'hip-extension', 'Semitend.'),
    ],
  },
  {
    name: 'Quadriceps',
    alias: 'quads',
    muscles: [
      single('recfem_r', 'Rectus femoris', 'hip-flexion', 'Rectus fem.'),
      single('vaslat_r', 'Vastus lateralis', 'knee-extension', 'Vastus lat.'),
      single('vasmed_r', 'Vastus medialis', 'knee-extension', 'Vastus med.'),
      single('vasint_r', 'Vastus intermedius', 'knee-extension', 'Vastus int.'),
    ],
  },
  {
    name: 'Adductors',
    alias: 'inner thigh',
    muscles: [
      several('addmag', ['Adductor magnus', 'Add. magnus'], 'hip-extension', [
        ['addmagProx_r', 'proximal'],
        ['addmagMid_r', 'middle'],
        ['addmagDist_r', 'distal'],
        ['addmagIsch_r', 'ischial'],
      ]),
      single('addlong_r', 'Adductor longus', 'hip-flexion', 'Add. longus'),
      single('addbrev_r', 'Adductor brevis', 'hip-flexion', 'Add. brevis'),
      single('grac_r', 'Gracilis', 'hip-flexion'),
    ],
  },
  {
    name: 'Rotators',
    muscles: [
      single('piri_r', 'Piriformis', 'hip-extension'),
      single('gem_r', 'Gemelli', 'hip-extension'),
      single('obtint_r', 'Obturator internus', 'hip-extension', 'Obturator int.'),
      single('obtext_r', 'Obturator externus', 'hip-extension', 'Obturator ext.'),
      single('quadfem_r', 'Quadratus femoris', 'hip-extension', 'Quadratus fem.'),
    ],
  },
  {
    name: 'Hip flexors',
    muscles: [
      ILIOPSOAS,
      single('sart_r', 'Sartorius', 'hip-flexion'),
      single('tfl_r', 'Tensor fasciae latae', 'hip-flexion', 'Tensor f. l.'),
    ],
  },
  {
    name: 'Calf',
    alias: 'lower leg shin foot',
    muscles: [
      several('gas', ['Gastrocnemius', 'Gastrocn.'], 'knee-flexion', [
        ['gasmed_r', 'medial'],
        ['gaslat_r', 'lateral'],
      ]),
      single('soleus_r', 'Soleus', 'ankle-plantarflexion'),
      single('tibpost_r', 'Tibialis posterior', 'ankle-plantarflexion', 'Tibialis post.'),
      single('tibant_r', 'Tibialis anterior', 'ankle-dorsiflexion', 'Tibialis ant.'),
      single('perlong_r', 'Peroneus longus', 'ankle-plantarflexion', 'Peroneus long.'),
      single('perbrev_r', 'Peroneus brevis', 'ankle-plantarflexion', 'Peroneus brev.'),
      single('fdl_r', 'Flexor digitorum longus', 'ankle-plantarflexion', 'Flexor digit.'),
      single('fhl_r', 'Flexor hallucis longus', 'ankle-plantarflexion', 'Flexor hall.'),
      single('edl_r', 'Extensor digitorum longus', 'ankle-dorsiflexion', 'Extensor digit.'),
      single('ehl_r', 'Extensor hallucis longus', 'ankle-dorsiflexion', 'Extensor hall.'),
    ],
  },
];

const WHOLES: readonly WholeMuscle[] = MUSCLE_GROUPS.flatMap(({ muscles }) => muscles);
const BY_ID: ReadonlyMap<string, PickableMuscle> = new Map(
  WHOLES.flatMap((whole) => [...whole.parts, whole]).map((muscle) => [muscle.id, muscle]),
);
const WHOLE_OF: ReadonlyMap<string, WholeMuscle> = new Map(
  WHOLES.flatMap((whole) => [whole.id, ...whole.units].map((id) => [id, whole])),
);

/** What the page speaks of while no muscle is picked. */
const GLUTEUS_MAXIMUS = 'glmax';

/**
 * A muscle or part by its name; gluteus maximus for none.
 * @throws RangeError for a name nothing has.
 */
export function muscleOf(id: string | null): PickableMuscle {
  const muscle = BY_ID.get(id ?? GLUTEUS_MAXIMUS);
  if (!muscle) throw new RangeError(`no muscle is called ${id}`);
  return muscle;
}

/** The muscle a part belongs to; itself where it is whole. */
export function wholeOf(id: string): WholeMuscle {
  const whole = WHOLE_OF.get(id);
  if (!whole) throw new RangeError(`no muscle is called ${id}`);
  return whole;
}

export function isPickable(id: string): boolean {
  return BY_ID.has(id);
}

export function muscleLabel(id: string): string {
  return BY_ID.get(id)?.label ?? id;
}

/** What a press on a unit picks: its whole muscle, and where that or a part of it is picked already, this part. */
export function pressed(unit: string, picked: string | null): string {
  const whole = wholeOf(unit);
  return picked !== null && whole === wholeOf(picked) ? unit : whole.id;
}
