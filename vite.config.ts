import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { docs } from './tools/docs/plugin.ts';
import { POLICY } from './tools/hosting/policy.ts';
import { licenses } from './tools/licenses/plugin.ts';
import { offline } from './tools/offline/plugin.ts';

/** The development server needs inline code of its own, so the policy is written into the built page only. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const notices = licenses();

// a relative base lets the built page live under any path of any static host
export default defineConfig({
  base: './',
  plugins: [react(), docs(), contentSecurityPolicy(), notices.page, offline(notices.worker)],
  worker: { plugins: () => [notices.worker()] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      // jspdf asks for these only to draw HTML or its own SVG, which nobody has it do
      external: ['canvg', 'dompurify', 'html2canvas'],
      output: {
        // what changes with our releases need not bring React along again
        codeSplitting: { groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// }] },
      },
    },
  },
});
