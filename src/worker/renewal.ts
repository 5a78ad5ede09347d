/** What a page says to a build that waits to take its place, with a port that is told whether it can. */
export const RENEW = 'renew';
