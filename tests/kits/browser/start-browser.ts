import { type Browser, chromium } from 'playwright-core';

/** Why a test that needs a browser is skipped. */
export const NO_BROWSER = 'no browser starts here: neither the Chromium of @sparticuz/chromium nor an installed Chrome';

/**
 * Starts the Chromium that an npm package brings, else an installed Chrome.
 *
 * @returns null where none starts
 */
export async function startBrowser(): Promise<Browser | null> {
  for (const start of [packedChromium, installedChrome]) {
    try {
      return await start();
    } catch {
      // The next one may start.
    }
  }
  return null;
}

// The package holds a build for Linux on x64.
async function packedChromium(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: packed.args.filter((argument) => argument !== '--single-process'),
  });
}

function installedChrome(): Promise<Browser> {
  return chromium.launch({ channel: 'chrome' });
}
