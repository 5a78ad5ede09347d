/** Fetches again what style sheets failed before: a late part's own are asked for only once by what loads it. */
export async function refetchStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  await Promise.all([...links].filter(({ dataset }) => dataset.failed !== undefined).map(refetch));
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
