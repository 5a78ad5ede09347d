import { serveBrowser } from './browser';
import { openSite } from './site';

/** Before all end-to-end tests: the page is built and served once, and one browser started, for every file of the run. */
export default async function setUp(): Promise<() => Promise<void>> {
  const [site, browser] = [await openSite(), await serveBrowser()];
  // the workers that run the files take the environment over
  process.env.LOCKOUT_SITE = site.url;
  process.env.LOCKOUT_BROWSER = browser.wsEndpoint();
  return async () => {
    await browser.close();
    await site.close();
  };
}
