/** Style sheets of the page that could not be fetched. */
export function failedStyles(): HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][data-failed]')];
}

/** Fetches style sheets again: what loads a late part asks for each of them only once. */
export async function refetchStyles(failed: readonly HTMLLinkElement[]): Promise<void> {
  await Promise.all(failed.map(refetch));
}

function refetch(failed: HTMLLinkElement): Promise<void> {
  const link = failed.cloneNode() as HTMLLinkElement;
  delete link.dataset.failed;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`no style sheet ${link.href}`)));
    failed.replaceWith(link);
  });
}

/** Marks style sheets that could not be fetched; their failure does not bubble, so it is caught on its way down. */
export function watchStyles(): void {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement) target.dataset.failed = '';
    },
    { capture: true },
  );
}
