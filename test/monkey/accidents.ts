import type { Act, TakeBack } from './acts';
import type { Cage } from './cage';
import type { Chance } from './chance';

/** The graphics are lost, and come back when it is taken back. */
const loseGraphics: Act = async (page) => {
  await page.evaluate(`(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    if (!gl || gl.isContextLost()) return;
    const lose = gl.getExtension('WEBGL_lose_context');
    lose.loseContext();
    (window.lostByMonkey ??= []).push(lose);
  })()`);
  return () => page.evaluate('for (const lose of (window.lostByMonkey ?? []).splice(0)) lose.restoreContext()');
};

const killWorker: Act = async (page, chance) => {
  const workers = page.workers();
  // it may have gone by itself meanwhile
  if (workers.length > 0)
    await chance
      .of(workers)
      .evaluate('self.close()')
      .catch(() => undefined);
  return async () => {
    const again = page.getByRole('button', { name: 'Try again' }).and(page.locator(':visible'));
    if ((await again.count()) > 0) await again.first().click({ timeout: 5000 });
  };
};

const LATE = /\/(Legend|FlatView|Coverage|.*worker)-[^/]*\.(js|css)$|\.glb$/;

function refuseFiles({ expectRefusals }: Cage): Act {
  return async function refuseFiles(page) {
    expectRefusals();
    await page.route(LATE, (route) => route.abort());
    return async () => {
      await page.unroute(LATE);
      // each part that is missing has its own second try
      for (let tries = 0; tries < 10; tries++) {
        const again = page.getByRole('button', { name: 'Try again' }).and(page.locator(':visible'));
        if ((await again.count()) === 0) return;
        await again.first().click({ timeout: 5000 });
        await page.waitForTimeout(300);
      }
    };
  };
}

function slowDown({ devtools }: Cage): Act {
  const run = (rate: number) => devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return async function slowDown(_page, chance: Chance) {
    await run(1 + 5 * chance.next());
    const back: TakeBack = async () => {
      await run(1);
    };
    return back;
  };
}

/** What happens to a page, and is over after a while. */
export const accidentsIn = (cage: Cage): readonly Act[] => [
  loseGraphics,
  killWorker,
  refuseFiles(cage),
  slowDown(cage),
];
