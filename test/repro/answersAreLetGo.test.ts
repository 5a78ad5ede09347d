import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { openWorker } from '../../src/app/queues/openWorker';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('a worker that goes on answering keeps none of its answers', async () => {
  const { port1, port2 } = new MessageChannel();
  const worker = Object.assign(port2, { terminate: () => port1.close() }) as unknown as Worker;
  const opened = openWorker({ open: () => worker });
  const ask = async () => new WeakRef(await opened.ask(async () => ({ forces: new Float64Array(8) })));
  const answers: WeakRef<object>[] = [];
  for (let i = 0; i < 3; i++) answers.push(await ask());
  const held = () => {
    collect();
    return answers.filter((answer) => answer.deref()).length;
  };
  await expect.poll(held).toBe(0);
  opened.close();
});

/** A worker that says nothing. */
class Silent extends EventTarget {
  postMessage() {}
  terminate() {}
}

test('a worker that was closed is kept by nobody', async () => {
  const openAndClose = () => {
    const worker = new Silent();
    const opened = openWorker({ open: () => worker as unknown as Worker });
    // a search that is overtaken closes its worker, and does so again when it hears that it ended
    for (let times = 0; times < 2; times++) opened.close();
    return new WeakRef(worker);
  };
  const closed = openAndClose();
  const isHeld = () => {
    collect();
    return closed.deref() !== undefined;
  };
  await expect.poll(isHeld).toBe(false);
});
