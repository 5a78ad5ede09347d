import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, hostname, tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../test/step';

const PACKAGES = ['slurmctld', 'slurmd', 'slurm-client', 'munge'];
const PROGRAMS = ['slurmctld', 'slurmd', 'sbatch', 'munged'];

/** Daemons live in sbin, which not every path has. */
const PATH = `${process.env.PATH}${delimiter}/usr/sbin${delimiter}/sbin`;

/** A Slurm of our own on this machine: one node, as many jobs at once as it has cores. */
export interface Engine {
  /** Output of a program of Slurm; null where it fails. */
  ask(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): string | null;
  stop(): Promise<void>;
}

/** An engine that runs, or one sentence on why there is none. */
export async function startEngine(): Promise<Engine | string> {
  if (!areThere() && !(await install()))
    return 'Slurm is not installed, and only root on Debian, with CI set, installs it here.';
  const folder = mkdtempSync(join(tmpdir(), 'slurm-'));
  writeFileSync(join(folder, 'munge.key'), randomBytes(128), { mode: 0o400 });
  writeFileSync(join(folder, 'slurm.conf'), await configuration(folder));
  mkdirSync(join(folder, 'spool'));
  const engine = createEngine(folder);
  if (await engine.isIdle()) return engine;
  await engine.stop();
  return 'Slurm does not start on this machine.';
}

function areThere(): boolean {
  return PROGRAMS.every((name) => PATH.split(delimiter).some((folder) => existsSync(join(folder, name))));
}

async function install(): Promise<boolean> {
  if (!process.env.CI || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], env);
  return areThere();
}

async function configuration(folder: string): Promise<string> {
  const host = hostname().split('.', 1)[0];
  const [control, node] = await freePorts(2);
  return `ClusterName=lockout
SlurmctldHost=${host}(127.0.0.1)
SlurmUser=${userInfo().username}
SlurmdUser=${userInfo().username}
SlurmctldPort=${control}
SlurmdPort=${node}
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.socket
StateSaveLocation=${folder}/spool
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SchedulerParameters=batch_sched_delay=0,sched_interval=1,kill_invalid_depend
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${availableParallelism()} State=UNKNOWN
PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP
`;
}

/** Ports nobody listens at; held open together, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise<typeof server>((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
    }),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** How long a daemon may take to come up on a busy machine, ms. */
const START = 60_000;

function createEngine(folder: string) {
  const env = { ...process.env, PATH, SLURM_CONF: join(folder, 'slurm.conf') };
  const daemons: ChildProcess[] = [];
  const start = (program: string, args: readonly string[]) => {
    const daemon = spawn(program, args, { env, stdio: 'ignore' });
    daemon.on('error', () => {});
    daemons.push(daemon);
  };
  const ask: Engine['ask'] = (program, args, more = {}) => {
    const { status, stdout } = spawnSync(program, args, { env: { ...env, ...more }, encoding: 'utf8' });
    return status === 0 ? stdout : null;
  };
  const socket = join(folder, 'munge.socket');
  start('munged', ['--foreground', '--force', ...mungeFiles(folder)]);
  return {
    ask,
    async isIdle(): Promise<boolean> {
      if (!(await until(() => existsSync(socket), START))) return false;
      start('slurmctld', ['-D', '-i', '-L', join(folder, 'slurmctld.log')]);
      start('slurmd', ['-D', '-L', join(folder, 'slurmd.log')]);
      return until(() => ask('sinfo', ['-h', '-o', '%T'])?.trim() === 'idle', START);
    },
    async stop(): Promise<void> {
      ask('scancel', ['--full', '--user', userInfo().username]);
      await until(() => ask('squeue', ['-h'])?.trim() === '', START);
      for (const daemon of daemons.toReversed()) await end(daemon);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function mungeFiles(folder: string): string[] {
  const files = { 'key-file': 'munge.key', socket: 'munge.socket', 'pid-file': 'munge.pid' };
  const logs = { 'log-file': 'munge.log', 'seed-file': 'munge.seed' };
  return Object.entries({ ...files, ...logs }).map(([flag, name]) => `--${flag}=${join(folder, name)}`);
}

async function end(daemon: ChildProcess): Promise<void> {
  if (daemon.pid === undefined || daemon.exitCode !== null || daemon.signalCode !== null) return;
  const ended = new Promise((resolve) => daemon.once('close', resolve));
  daemon.kill('SIGTERM');
  await Promise.race([ended, wait(5000).then(() => daemon.kill('SIGKILL'))]);
}

/** Whether something comes true within a time that only a hang reaches, ms. */
export async function until(isTrue: () => boolean, limit: number): Promise<boolean> {
  const last = Date.now() + limit;
  while (!isTrue()) {
    if (Date.now() > last) return false;
    await wait(200);
  }
  return true;
}
