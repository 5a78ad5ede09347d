/** Version of the software, written into every file it makes; package.json holds the same, a test compares them. */
export const VERSION = '0.1.0';
export const SOFTWARE = `Lockout ${VERSION}`;
