import * as v from 'valibot';

/** The version of the messages here; another one when a host that speaks this one would misunderstand. */
export const PROTOCOL = 1;

const VERSION = v.literal(PROTOCOL);
const THEME = v.picklist(['light', 'dark', 'system'], 'light, dark or system');
const PHASE_WORDS = 'a number from 0 to 1';
const PHASE = v.pipe(v.number(PHASE_WORDS), v.minValue(0, PHASE_WORDS), v.maxValue(1, PHASE_WORDS));
const ID_WORDS = 'a text of at most 64 letters, or a finite number';
/** A host's own mark of a message, which its answer repeats. */
const ID = v.union([v.pipe(v.string(), v.maxLength(64)), v.pipe(v.number(), v.finite())], ID_WORDS);
const SETUP = v.union([v.string(), v.record(v.string(), v.unknown())], 'a link (#s=…), or the object of a setup file');

function message<const T extends string, E extends v.ObjectEntries>(type: T, entries: E) {
  return v.strictObject({ lockout: VERSION, type: v.literal(type), id: v.optional(ID), ...entries });
}

/** What a host may say to the frame. */
export const hostMessageSchema = v.variant('type', [
  message('hello', { theme: v.optional(THEME) }),
  message('get', {}),
  message('set-setup', { setup: SETUP }),
  message('set-phase', { phase: PHASE }),
  message('play', {}),
  message('pause', {}),
  message('set-theme', { theme: THEME }),
]);
export type HostMessage = v.InferOutput<typeof hostMessageSchema>;

/** Names of what a host may say. */
export const HOST_TYPES = hostMessageSchema.options.map(({ entries }) => entries.type.literal);

const MADE_BY = v.string();
const SETTINGS = v.record(v.string(), v.number());
const SIDE_SETUP = v.object({
  exercise: v.string(),
  settings: SETTINGS,
  lifter: SETTINGS,
  sampleCount: v.optional(v.number()),
  paths: v.optional(v.string()),
  software: MADE_BY,
});
const METRIC = v.object({ value: v.number(), unit: v.string() });
/** What is read off one side; null where there is no repetition, and of loads until they are known. */
const NUMBERS = v.object({
  exercise: v.string(),
  verdict: v.string(),
  metrics: v.nullable(v.record(v.string(), METRIC)),
  loads: v.nullable(v.record(v.string(), v.unknown())),
});
const CLOCK = { phase: v.number(), isPlaying: v.boolean() };

function told<const T extends string, E extends v.ObjectEntries>(type: T, entries: E) {
  return v.object({ lockout: VERSION, type: v.literal(type), ...entries });
}

/** What the frame says to its host. */
export const frameMessageSchema = v.variant('type', [
  told('ready', { software: MADE_BY }),
  told('size', { width: v.number(), height: v.number() }),
  told('state', {
    ...CLOCK,
    link: v.string(),
    setup: v.object({ software: MADE_BY, setups: v.tuple([SIDE_SETUP, SIDE_SETUP]) }),
    numbers: v.object({ left: NUMBERS, right: NUMBERS }),
  }),
  told('phase', CLOCK),
  told('done', { of: v.picklist(HOST_TYPES), id: v.optional(ID), note: v.optional(v.string()) }),
  told('error', { sentence: v.string(), id: v.optional(ID) }),
]);
export type FrameMessage = v.InferOutput<typeof frameMessageSchema>;
