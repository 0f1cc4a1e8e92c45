/**
 * How an element flows: `silent` ones say nothing that a reader reads, `inline` ones are part of a line, `parting` ones
 * part words as a space does, a `break` ends a line. All others begin and end a block.
 */
type Flow = 'silent' | 'inline' | 'parting' | 'break';

const SILENT =
  'head script style noscript template svg math canvas audio video object embed iframe button select input textarea option datalist dialog menu nav map progress meter label fieldset link meta title base amp-ad amp-social-share amp-sidebar amp-consent amp-sticky-ad amp-embed amp-analytics amp-user-notification';
const INLINE =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr slot dir';

const flowing = (tags: string, flow: Flow): [string, Flow][] => tags.split(' ').map((tag) => [tag, flow]);

export const FLOW: ReadonlyMap<string, Flow> = new Map([
  ...flowing(SILENT, 'silent'),
  ...flowing(INLINE, 'inline'),
  ['img', 'parting'],
  ['br', 'break'],
]);
