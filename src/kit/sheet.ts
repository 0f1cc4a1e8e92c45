import components from './kit.css?inline';
import tokens from './tokens.css?inline';

/** The design system as one style sheet's text, for a shadow root in a page. */
export const KIT_CSS: string = tokens + components;
