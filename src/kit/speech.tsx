import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../core/language/language';

const Speech = createContext<Language | null>(null);

/** Gives every component below it a language. */
export const Speak = ({ language, children }: { language: Language; children: ComponentChildren }) => (
  <Speech.Provider value={language}>{children}</Speech.Provider>
);

/** The language a component speaks; a component outside `Speak` is a mistake in the wiring. */
export function useLanguage(): Language {
  const language = useContext(Speech);
  if (!language) throw new Error('a component that speaks must stand inside <Speak>');
  return language;
}
