import { lettersOf } from '../../core/search/near-words';
import { FACETS, type Facet } from '../../core/search/query';
import type { Column, SegmentHead } from '../../core/search/segment';

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A column as it is stored: how many values each document has, and the values, in as few bytes as they need. */
interface PackedColumn {
  readonly names: readonly string[];
  readonly sizes: Numbers;
  readonly values: Numbers;
}

/** The head of a segment as it is stored: small, because all of it is read before the first question is answered. */
export type PackedHead = Omit<SegmentHead, 'words' | 'letters' | 'columns'> & {
  /** One string: a long list of strings is slow to read. */
  readonly words: string;
  readonly columns: Readonly<Record<Facet, PackedColumn>>;
};

export const packed = ({ letters: _, words, columns, ...rest }: SegmentHead): PackedHead => ({
  ...rest,
  words: words.join('\n'),
  columns: eachFacet((facet) => packedColumn(columns[facet])),
});

export function unpacked({ words, columns, ...rest }: PackedHead): SegmentHead {
  const list = words === '' ? [] : words.split('\n');
  let letters: Uint32Array | null = null;
  return {
    ...rest,
    words: list,
    // Only a slip asks for them, and the first question is not to wait.
    get letters() {
      letters ??= Uint32Array.from(list, lettersOf);
      return letters;
    },
    columns: eachFacet((facet) => unpackedColumn(columns[facet])),
  };
}

const eachFacet = <T>(make: (facet: Facet) => T): Record<Facet, T> =>
  Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;

function packedColumn({ names, starts, values }: Column): PackedColumn {
  const sizes = Uint32Array.from({ length: starts.length - 1 }, (_, i) => starts[i + 1]! - starts[i]!);
  return { names, sizes: small(sizes), values: small(values) };
}

function unpackedColumn({ names, sizes, values }: PackedColumn): Column {
  const starts = new Uint32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = starts[i]! + sizes[i]!;
  // One kind of array wherever values are counted: a loop over several kinds is several times slower.
  return { names, starts, values: new Uint32Array(values) };
}

/** The same numbers in the smallest array that holds them. */
function small(numbers: Numbers): Numbers {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  if (most > 0xffff) return numbers;
  return most > 0xff ? Uint16Array.from(numbers) : Uint8Array.from(numbers);
}
