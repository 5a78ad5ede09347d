import { setTimeout } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

declare global {
  interface Window {
    /** Whether the page waits for a part that comes late, for loads, or for what a worker was asked. */
    isAwaiting?: () => boolean;
  }
}

/** What a page has asked a server for and not got yet. */
const asked = new WeakMap<Page, Set<Request>>();

/** From before a page begins, keeps account of what it asks for. */
export async function watchArrivals(page: Page): Promise<void> {
  const open = new Set<Request>();
  asked.set(page, open);
  page.on('request', (request) => {
    // what the page before has asked for nobody waits for any more
    if (request.isNavigationRequest()) open.clear();
    // files that the page makes itself have no end that is told, nor has the program of a worker that is ended meanwhile
    const hasEnd = request.url().startsWith('http') && !request.url().includes('.worker-');
    if (hasEnd) open.add(request);
  });
  const close = (request: Request) => open.delete(request);
  page.on('requestfinished', close);
  page.on('requestfailed', close);
  await page.addInitScript(countQuestions);
}

const awaitedFiles = (page: Page): string[] => [...(asked.get(page) ?? [])].map((request) => request.url());

export const areFilesAwaited = (page: Page): boolean => awaitedFiles(page).length > 0;

/** A file that takes longer is not waited for any more, ms. */
const NO_FILE = 60_000;
const LOOK_MS = 20;

/** Waits until a server has answered everything the page has asked it for. */
export async function filesAreHere(page: Page): Promise<void> {
  // the bench and tools visit pages too, where the test runner's own way to wait is not to be had
  for (const begun = Date.now(); areFilesAwaited(page); await setTimeout(LOOK_MS)) {
    if (Date.now() - begun < NO_FILE) continue;
    console.log(`Not waited for any longer: ${awaitedFiles(page).join(', ')}`);
    asked.get(page)?.clear();
  }
}

/** In the page, before it begins: counts what workers were asked and have not answered. */
function countQuestions(): void {
  interface Message {
    readonly id?: string;
  }
  const unanswered = new Map<Worker, Set<string>>();
  // they are told that nobody needs them any more when that is noticed, and answer nothing
  const ended = new WeakSet<Worker>();
  const questionsTo = (worker: Worker): Set<string> => {
    const known = unanswered.get(worker);
    if (known) return known;
    const questions = new Set<string>();
    unanswered.set(worker, questions);
    worker.addEventListener('message', ({ data }: MessageEvent<Message | null>) => questions.delete(data?.id ?? ''));
    worker.addEventListener('error', () => unanswered.delete(worker));
    return questions;
  };
  const { postMessage, terminate } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, message: Message | null, ...rest: []) {
    if (message?.id && !ended.has(this)) questionsTo(this).add(message.id);
    postMessage.call(this, message, ...rest);
  };
  Worker.prototype.terminate = function (this: Worker) {
    unanswered.delete(this);
    ended.add(this);
    terminate.call(this);
  };
  window.isAwaiting = () =>
    document.querySelector('[data-late], [aria-busy="true"]') !== null ||
    [...unanswered.values()].some((questions) => questions.size > 0);
}
