/** Strokes on a 16 by 16 grid, drawn for Readout. */
const PATHS = {
  jump: 'M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10',
  delete: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M6.7 7v4M9.3 7v4',
  export: 'M8 10V2.5M5 5.5l3-3 3 3M3 9.5v4h10v-4',
  library: 'M3 2.5v11M6 2.5v11M9 3l3.5 10.3',
  options: 'M2.5 4.5h6M11.5 4.5h2M10 3v3M2.5 11.5h2M7.5 11.5h6M6 10v3',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3l3.2 3.2',
  more: 'M3.5 6l4.5 4.5L12.5 6',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  tag: 'M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8zM5.3 5.3h.01',
  follow: 'M8 2v12M5 4.500 8 1.500l3 3M5 11.500l3 3 3-3',
  site: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM2 8h12M8 2c2 1.6 2.6 3.6 2.6 6S10 12.400 8 14M8 2C6 3.600 5.400 5.600 5.400 8S6 12.400 8 14',
  edit: 'M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2z',
} as const;
export type IconName = keyof typeof PATHS;

/** A picture beside words or inside a named button; screen readers skip it. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="k-icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.3" aria-hidden="true">
    <path d={PATHS[name]} stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);
