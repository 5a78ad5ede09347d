/** What browsers say of the connection, where they say it. */
interface Told extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** Whether the reader has asked the browser to save data: nothing is fetched then that nobody asked for. */
export function isSparing(): boolean {
  return (navigator as Told).connection?.saveData === true;
}
