import { PAGE_COMMANDS, SUGGESTED_KEYS } from '../src/core/commands';
import { NEWS_SITES } from '../src/core/sites/news-sites';

export type Target = 'chrome' | 'firefox';

/** Sites and permissions of a build for tests or the demo. */
export interface FurtherSites {
  /** Treated as built in. */
  readonly matches?: readonly string[];
  /** Treated as granted by the reader. */
  readonly hosts?: readonly string[];
  /** Optional permissions, treated as granted: no test can answer the browser's question. */
  readonly granted?: readonly string[];
}

type Manifest = Record<string, unknown> & {
  commands: Record<string, { suggested_key?: { default: string }; description?: string }>;
  content_scripts: { matches: string[] }[];
  permissions: string[];
  optional_permissions: string[];
};

/**
 * The manifest of one browser, made from the one at the top: what the two name differently, and the addresses of the
 * built-in news sites, with further ones.
 */
export function manifestFor(
  source: Manifest,
  target: Target,
  { matches: further = [], hosts = [], granted = [] }: FurtherSites = {},
): Manifest {
  const matches = [...NEWS_SITES.flatMap(({ host }) => [`*://${host}/*`, `*://*.${host}/*`]), ...further];
  const common: Manifest = {
    ...source,
    ...(hosts.length > 0 ? { host_permissions: hosts } : {}),
    content_scripts: source.content_scripts.map((script) => ({ ...script, matches })),
  };
  const manifest = { ...common, ...PATCHES[target](common) };
  const isGranted = (name: string): boolean => granted.includes(name);
  return {
    ...manifest,
    permissions: [...manifest.permissions, ...manifest.optional_permissions.filter(isGranted)],
    optional_permissions: manifest.optional_permissions.filter((name) => !isGranted(name)),
  };
}

/** All page commands with their suggested keys. */
const suggestedFor = (commands: Manifest['commands']): Manifest['commands'] =>
  Object.fromEntries(
    PAGE_COMMANDS.map((name) => [name, { ...commands[name], suggested_key: { default: SUGGESTED_KEYS[name] } }]),
  );

const PANEL = 'src/screens/panel/index.html';

const PATCHES: Record<Target, (manifest: Manifest) => Partial<Manifest>> = {
  chrome: ({ permissions, optional_permissions }) => ({
    minimum_chrome_version: '140',
    permissions: [...permissions, 'sidePanel'],
    optional_permissions: [...optional_permissions, 'offscreen'],
    side_panel: { default_path: PANEL },
  }),
  firefox: ({ commands }) => ({
    commands: { ...commands, ...suggestedFor(commands) },
    sidebar_action: { default_title: 'Readout', default_panel: PANEL, open_at_install: false },
    background: { scripts: ['src/background/main.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'readout@readout.example',
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '150.0' },
    },
  }),
};
