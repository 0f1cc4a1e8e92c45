import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import en from '../../public/_locales/en/messages.json';
import ur from '../../public/_locales/ur/messages.json';
import { lookupIn } from '../../src/core/language/catalogue';
import { languageOf } from '../../src/core/language/language';
import { Speak } from '../../src/kit/speech';

export const english = languageOf('en', lookupIn(en));
export const urdu = languageOf('ur', lookupIn(ur));

/** Renders a component that speaks English, or another language. */
export const show = (child: ComponentChild, language = english) => render(<Speak language={language}>{child}</Speak>);
