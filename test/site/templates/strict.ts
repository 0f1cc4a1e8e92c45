import type { SampleArticle } from '../article';
import { classic } from './classic';

/** The strictest Content Security Policy that a news site could set. */
export const STRICT_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/** The classic page without its inline style and script, which the strict policy would refuse anyway. */
export const strict = (article: SampleArticle, address: string): string =>
  classic(article, address)
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<script[\s\S]*?<\/script>/, '');
