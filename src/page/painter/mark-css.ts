import type { Colour } from '../../core/annotation/annotation';
import type { ActFamily } from '../../core/claims/acts';
import { FOCUS, type Ground, groundName, HOVER, type Line, lineName } from './style-names';

/** Whether the page shows dark words on light paper or the other way round, whatever the system prefers. */
export type Paper = 'light' | 'dark';

/**
 * Each family has a line of its own shape besides its colour, so that it can be told without seeing the colour. A double
 * line is none of them: it reaches out of the line of text, and Firefox lays the paragraph out again for each.
 */
const LINES: Record<ActFamily, { shape: string; light: string; dark: string }> = {
  cooperative: { shape: 'solid', light: '#1c6a50', dark: '#7fc8a6' },
  conflictual: { shape: 'dashed', light: '#a0322b', dark: '#f09d94' },
  concerned: { shape: 'wavy', light: '#845600', dark: '#dfb566' },
  neutral: { shape: 'dotted', light: '#576170', dark: '#a8b2c0' },
};

const GROUNDS: Record<Colour, { light: string; dark: string }> = {
  yellow: { light: '#f8e7a0', dark: '#5f5216' },
  green: { light: '#cfe8c9', dark: '#2c5130' },
  blue: { light: '#cde1f5', dark: '#274868' },
  pink: { light: '#f6d3de', dark: '#68324a' },
  orange: { light: '#fadcb8', dark: '#6a4318' },
};
const KEY_POINT = { light: '#e9e6f4', dark: '#363248' };
const POINTED = { light: 'rgb(35 75 134 / 0.14)', dark: 'rgb(157 188 238 / 0.22)' };
/** Seen at once when the reader is brought there, and still the page's words rather than a bar over them. */
const FOCUSED = { light: { ground: '#bcd0ee', ink: '#14161a' }, dark: { ground: '#34507d', ink: '#ffffff' } };

/** Everything a highlight may be told: `::highlight` takes colours, decorations and shadows only. */
export function markCss(lines: readonly Line[], grounds: readonly Ground[], paper: Paper): string {
  return [
    ...grounds.map((ground) => rule(groundName(ground), `background-color: ${groundColour(ground, paper)}`)),
    ...lines.map((line) => rule(lineName(line), lineCss(line, paper))),
    rule(HOVER, `background-color: ${POINTED[paper]}`),
    rule(FOCUS, `background-color: ${FOCUSED[paper].ground}; color: ${FOCUSED[paper].ink}`),
    media('(prefers-contrast: more)', [
      ...lines.map((line) => rule(lineName(line), 'text-decoration-thickness: 3px')),
      ...grounds.map((ground) => rule(groundName(ground), plainUnderline('currentColor', 1))),
    ]),
    media('(forced-colors: active)', [
      ...grounds.map((ground) => rule(groundName(ground), 'background-color: Mark; color: MarkText')),
      // Browsers force a ground on every highlight that has none of its own.
      ...lines.map((line) => rule(lineName(line), 'background-color: transparent; text-decoration-color: LinkText')),
      rule(HOVER, 'background-color: Mark; color: MarkText'),
      rule(FOCUS, 'background-color: Highlight; color: HighlightText'),
    ]),
    // Printers leave grounds out: a highlight keeps a line of its own there.
    media('print', [
      ...grounds.map((ground) => rule(groundName(ground), plainUnderline('#000', 2))),
      rule(FOCUS, 'background-color: transparent; color: inherit'),
    ]),
  ].join('\n');
}

function groundColour({ colour, keyPoint }: Ground, paper: Paper): string {
  if (!colour) return KEY_POINT[paper];
  const ground = GROUNDS[colour][paper];
  return keyPoint ? `color-mix(in oklab, ${ground}, ${LINES.neutral[paper]} 25%)` : ground;
}

function lineCss({ family, doubtful }: Line, paper: Paper): string {
  const { shape, [paper]: colour } = LINES[family];
  const [thickness, ink] = doubtful ? [1, `color-mix(in srgb, ${colour} 60%, transparent)`] : [2, colour];
  return `text-decoration: underline ${shape} ${thickness}px ${ink}`;
}

const plainUnderline = (colour: string, thickness: number): string =>
  `text-decoration: underline solid ${thickness}px ${colour}`;

const rule = (name: string, declarations: string): string => `::highlight(${name}) { ${declarations}; }`;

const media = (query: string, rules: readonly string[]): string => `@media ${query} {\n${rules.join('\n')}\n}`;
