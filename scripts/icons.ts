import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { browserNamed } from './browsers';

/** Draws the PNG icons from `icons/readout.svg`, in the sizes the manifest names. */
const SIZES = [16, 32, 48, 128] as const;

const svg = await readFile('icons/readout.svg', 'utf8');
const chromium = await browserNamed('chromium');
const browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(`public/icons/readout-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
