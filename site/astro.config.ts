import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

const site = process.env.SITE_URL;

export default defineConfig({
  ...(site ? { site } : {}),
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // A page is one file of a few kilobytes: a separate sheet would only be one more round trip.
  build: { inlineStylesheets: 'always', format: 'directory' },
  integrations: [preact()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Bars are placed by style attributes; all of them are written by our own build.
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    // The workspace's packages are TypeScript sources; Node must not be asked to load them by itself.
    ssr: { noExternal: [/^@baoqi\//] },
  },
});
