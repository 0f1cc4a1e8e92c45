import { backupImporter } from './backup';
import { clipperImporter } from './clipper';
import { hypothesisImporter } from './hypothesis';
import type { Importer } from './importer';
import { readwiseImporter } from './readwise';
import { w3cImporter } from './w3c';

/** Every format that can be imported. */
export const IMPORTERS: readonly Importer[] = [
  backupImporter,
  w3cImporter,
  hypothesisImporter,
  clipperImporter,
  readwiseImporter,
];

/** Characters of a file that are enough to know its format. */
export const ENOUGH_TO_RECOGNISE = 4096;

/** The importer for a file that begins like this; null where no format is known that does. */
export const importerFor = (beginning: string): Importer | null =>
  IMPORTERS.find((importer) => importer.recognises(beginning.slice(0, ENOUGH_TO_RECOGNISE))) ?? null;
