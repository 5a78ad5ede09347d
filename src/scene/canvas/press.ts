/** Whether a button or finger is down anywhere on the page; calls back when it is let go. */
export function watchPress(onRelease: () => void): { readonly isHeld: () => boolean; readonly stop: () => void } {
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal };
  let isHeld = false;
  const release = (): void => {
    if (isHeld) onRelease();
    isHeld = false;
  };
  window.addEventListener(
    'pointerdown',
    () => {
      isHeld = true;
    },
    options,
  );
  for (const name of ['pointerup', 'pointercancel']) window.addEventListener(name, release, options);
  // on its way down every element's loss of focus passes here too: only the window's own ends a press
  window.addEventListener('blur', ({ target }) => !(target instanceof Node) && release(), options);
  return { isHeld: () => isHeld, stop: () => controller.abort() };
}
