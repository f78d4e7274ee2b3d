/** The browser that draws the page for tests and pictures. */
import { existsSync } from 'node:fs';

/** Where Debian and Ubuntu put Chromium, and where GitHub's machines have Chrome. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of the browser; undefined where there is none. */
export const browserPath = places.find((path) => existsSync(path));

/** No window, no sandbox that root could not have, and nothing asked of the network. */
export const browserArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
