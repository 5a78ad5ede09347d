/** What the built page may load: its own files, nothing from anywhere else, no inline code or style. */
const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self' blob: data:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy as the page itself carries it. */
export const POLICY = DIRECTIVES.join('; ');

/** The policy as a host sends it: who may show the page in a frame counts in a header only. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'self'"].join('; ');
