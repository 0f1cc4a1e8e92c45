import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/**
 * Gives each screen of a build one script and one style sheet. The build itself shares their parts among all screens, in
 * twenty files; to fetch these took a popup a third of its time until it could be used (`npm run bench:screens`), and on
 * a reader's own disk nothing is saved by sharing. Parts that nothing names any more are removed.
 */
export async function bundleScreens(folder: string): Promise<void> {
  for (const screen of await readdir(join(folder, 'src/screens'))) await bundle(folder, screen);
  await removeUnnamed(folder);
}

const SCRIPT = /<script type="module" crossorigin src="\/([^"]+)"><\/script>\s*/g;
const STYLE = /<link rel="stylesheet" crossorigin href="\/([^"]+)">\s*/g;

async function bundle(folder: string, screen: string): Promise<void> {
  const path = join(folder, 'src/screens', screen, 'index.html');
  const html = await readFile(path, 'utf8');
  // Without one the script would be nowhere.
  if (!html.includes('</head>')) throw new Error(`${path} has no head`);
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, name]) => name!);
  const styles = await Promise.all(named(STYLE).map((name) => readFile(join(folder, name), 'utf8')));
  if (styles.length > 0) await writeFile(join(folder, 'assets', `${screen}.css`), styles.join('\n'));
  await bundleScript(folder, screen, named(SCRIPT));
  const tags = [
    `<script type="module" src="/assets/${screen}.js"></script>`,
    ...(styles.length > 0 ? [`<link rel="stylesheet" href="/assets/${screen}.css">`] : []),
  ];
  // Where the first of its scripts stood: a page need not have a head of its own.
  const at = html.search(SCRIPT);
  if (at < 0) throw new Error(`${path} names no script`);
  const bare = (part: string) => part.replaceAll(SCRIPT, '').replaceAll(STYLE, '');
  await writeFile(path, `${bare(html.slice(0, at))}${tags.join('\n    ')}\n    ${bare(html.slice(at))}`);
}

async function bundleScript(folder: string, screen: string, parts: readonly string[]): Promise<void> {
  const entry = join(folder, `${screen}-entry.js`);
  await writeFile(entry, parts.map((part) => `import './${part}';\n`).join(''));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: resolve(folder),
      emptyOutDir: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        input: resolve(entry),
        output: { codeSplitting: false, entryFileNames: `assets/${screen}.js` },
      },
    },
  });
  await rm(entry);
}

/** Removes the scripts and style sheets that neither the manifest, nor a screen, nor a script that is named by these names. */
async function removeUnnamed(folder: string): Promise<void> {
  const assets = (await readdir(join(folder, 'assets'))).filter((name) => /\.(js|css)$/.test(name));
  const screens = await readdir(join(folder, 'src/screens'));
  const naming = [
    'manifest.json',
    'service-worker-loader.js',
    ...screens.map((name) => `src/screens/${name}/index.html`),
  ];
  const named = new Set<string>();
  // What is added while it runs is gone through as well: the parts that a part names.
  for (const file of naming) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => '');
    for (const name of assets) {
      if (named.has(name) || !text.includes(name)) continue;
      named.add(name);
      naming.push(join('assets', name));
    }
  }
  await Promise.all(assets.filter((name) => !named.has(name)).map((name) => rm(join(folder, 'assets', name))));
}
