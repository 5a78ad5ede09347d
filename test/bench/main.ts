import { cpus, loadavg, totalmem } from 'node:os';
import { formatNumber } from '../../src/display/numbers';
import { VERSION } from '../../src/display/version';
import { benchCharts } from './charts';
import { benchEnsemble } from './ensemble';
import type { FiguresBench, FramesBench } from './figures';
import { benchGeometry } from './geometry';
import { benchLoads } from './loads';
import { benchMap } from './map';
import { benchMuscles } from './muscles';
import type { LateBench, MainThread, PageBench, PageBenches } from './page';
import { benchSimulate } from './simulate';
import type { Statistic } from './statistic';

// npm run bench: a table for people; with --json the same for programs and nothing else

interface Bench {
  readonly geometry: Awaited<ReturnType<typeof benchGeometry>>;
  readonly simulate: ReturnType<typeof benchSimulate>;
  readonly loads: ReturnType<typeof benchLoads>;
  readonly map: ReturnType<typeof benchMap>;
  readonly ensemble: ReturnType<typeof benchEnsemble>;
  readonly muscles: ReturnType<typeof benchMuscles>;
  readonly charts: ReturnType<typeof benchCharts>;
  readonly page: PageBenches | null;
  readonly machine: ReturnType<typeof describeMachine>;
}

function describeMachine() {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: Number(loadavg()[0].toFixed(2)),
    node: process.version,
    lockout: VERSION,
  };
}

async function measure(): Promise<Bench> {
  const machine = describeMachine();
  // before the loads, which in the page run in a worker of their own: behind them geometry takes 1.15 times as long
  const geometry = await benchGeometry();
  const simulate = benchSimulate();
  const map = benchMap();
  const ensemble = benchEnsemble();
  const loads = benchLoads();
  const charts = benchCharts();
  const muscles = benchMuscles();
  // loaded last: the browser driver hands buffers over between threads, after which V8 checks every access to any typed
  // array for a buffer handed over, and muscle geometry takes 1.3 times as long
  const { benchPage } = await import('./page');
  return { geometry, simulate, map, ensemble, loads, charts, muscles, page: await benchPage(), machine };
}

function printTable({ geometry, simulate, map, ensemble, loads, charts, muscles, page, machine }: Bench): void {
  const { cpu, cores, memoryGb, load, node, lockout } = machine;
  const lines = [
    `Lockout ${lockout} on ${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, load ${load} at the start`,
    '',
    `Muscle geometry of one pose: 44 muscles, length and five moment arms, ${geometry.poses} poses × ${geometry.repeats}`,
    row('Lockout, forward kinematics included', `${geometry.lockoutUsPerPose.toFixed(1)} µs`),
    row('MuJoCo WASM, the same tendons', `${geometry.mujocoUsPerPose.toFixed(1)} µs`),
    row('ratio', `${geometry.ratio.toFixed(2)} (${geometry.ratioSpread.map((r) => r.toFixed(2)).join(' to ')})`),
    '',
    `simulate of both exercises, ${simulate.samples} samples each, ${simulate.runs} different setups`,
    row('time', milliseconds(simulate)),
    row('goal', 'median 4 ms, 99th percentile 8 ms'),
    ...Object.entries(simulate.exercisesMs).map(([id, ms]) => row(`${id} alone`, `median ${ms.toFixed(2)} ms`)),
    row('the two dearest together', `${dearestPair(simulate.exercisesMs).toFixed(2)} ms`),
    '',
    `Map of a setting, ${map.values} values × ${map.samples} samples, what needs no forces`,
    ...Object.entries(map.exercises).map(([id, { medianMs, inRepetitions }]) =>
      row(id, `median ${medianMs.toFixed(0)} ms, ${inRepetitions.toFixed(1)} × one repetition`),
    ),
    row('goal', 'within 100 ms'),
    '',
    'Ensemble of a setup, one draw of what needs no forces',
    ...Object.entries(ensemble).map(([id, { drawMs, inRepetitions, withLoads, drawingMs, rankingPointMs }]) =>
      row(
        id,
        `median ${drawMs.toFixed(2)} ms, ${inRepetitions.toFixed(1)} × one repetition, ${drawingMs.toFixed(2)} ms of it drawing, with forces ${withLoads.toFixed(1)} × as long; ${rankingPointMs.toFixed(0)} ms a point of a ranking`,
      ),
    ),
    '',
    `Loads of both exercises, ${loads.samples} samples each, ${loads.runs} different setups`,
    row('time', milliseconds(loads)),
    row('goal', 'both within 150 ms'),
    ...Object.entries(loads.exercisesMs).map(([id, ms]) => row(`${id} alone`, `median ${ms.toFixed(1)} ms`)),
    '',
    `Charts: series, scales, paths and names of ${charts.charts} charts, ${charts.runs} results`,
    row('time', milliseconds(charts)),
    row('goal', 'median 2 ms'),
    '',
    `Muscle bodies of both figures, full detail, against simulate of both exercises, ${muscles.frames} frames of a repetition`,
    row('both legs alike', `${muscles.alike.toFixed(2)} ×`),
    row('one leg at rest', `${muscles.oneLeg.toFixed(2)} ×`),
    row('goal', 'at most 1 ×, with one leg at rest 1.7 ×'),
    '',
    ...(page
      ? [
          ...pageLines('no figures', page.plain),
          '',
          ...pageLines('no figures, on a processor four times slower', page.slow),
          '',
          ...pageLines('figures in low quality', page.drawn),
          ...page.figures.flatMap((figures) => ['', ...figureLines(figures)]),
          '',
          'Strip, map and charts over an angle in sight, against hidden: main thread for each event',
          ...page.late.map(lateLine),
          row('goal', 'at most 30 % more'),
        ]
      : ['No Chromium found: the page was not measured.']),
  ];
  console.log(lines.join('\n'));
}

function lateLine({ slider, withMs, withoutMs }: LateBench): string {
  const more = formatNumber(100 * (withMs / withoutMs - 1));
  return row(`${slider} dragged`, `${withMs.toFixed(1)} ms against ${withoutMs.toFixed(1)} ms: ${more} % more`);
}

function dearestPair(exercisesMs: Readonly<Record<string, number>>): number {
  const [first, second] = Object.values(exercisesMs).sort((a, b) => b - a);
  return first + second;
}

function pageLines(what: string, page: PageBench): string[] {
  return [
    `Foot height dragged in the built page, ${what}, Chromium ${page.browser}, drawn by: ${page.renderer}`,
    row(
      'input events',
      `${page.events} in ${Math.round(page.durationMs)} ms, curve changed after ${page.chartUpdates}`,
    ),
    row('script from event to changed curve', milliseconds(page.scriptPerEvent)),
    ...mainThreadLines(page.mainThread),
    row('frames', `${page.frames}, ${page.chartsPainted} with a new curve, ${page.droppedFrames} dropped`),
  ];
}

function figureLines({ quality, triangles, calls, playing, turning }: FiguresBench): string[] {
  return [
    `Both figures, 1440 × 900, ${quality} quality`,
    row('triangles, draw calls', `${triangles}, ${calls}`),
    row('goal', '300 000 triangles in 150 calls, low 40 000'),
    ...frameLines('while playing', playing),
    row('goal', 'muscle bodies 4 ms'),
    ...frameLines('while turned by hand', turning),
    row('goal', 'lines and labels 3 ms; in fewer than some 30 frames their code is not yet compiled'),
  ];
}

function frameLines(when: string, { script, muscles, labels, frameMs, frames }: FramesBench): string[] {
  return [
    row(`script of a frame ${when}`, milliseconds(script)),
    row('of it muscle bodies', milliseconds(muscles)),
    row('of it lines and labels', milliseconds(labels)),
    row('frame, drawing included', `mean ${frameMs.toFixed(0)} ms, ${frames} frames`),
  ];
}

function mainThreadLines({ scriptMs, styleMs, layoutMs, allMs, styles, layouts, simulateMs }: MainThread): string[] {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const times = (value: number) => `${(value / simulateMs).toFixed(1)} ×`;
  const ours = scriptMs + styleMs + layoutMs;
  return [
    row(
      'main thread for each event',
      `script ${ms(scriptMs)}, style ${ms(styleMs)}, layout ${ms(layoutMs)}, all ${ms(allMs)}`,
    ),
    row('simulate of both in the same page', ms(simulateMs)),
    row('script, style and layout; everything', `${times(ours)}; ${times(allMs)}`),
    row('goal', '6 ×; 10 ×'),
    row('layouts, style recalculations an event', `${layouts.toFixed(2)}, ${styles.toFixed(2)}; goal 1`),
  ];
}

function milliseconds({ medianMs, p99Ms, minMs }: Statistic): string {
  return `median ${medianMs.toFixed(2)} ms, 99th percentile ${p99Ms.toFixed(2)} ms, least ${minMs.toFixed(2)} ms`;
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(40)}${value}`;
}

const bench = await measure();
if (process.argv.includes('--json')) console.log(JSON.stringify(bench));
else printTable(bench);
