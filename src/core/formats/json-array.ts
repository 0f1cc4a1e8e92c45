/** A JSON array, one item a line, written as the items come. */
export async function* jsonArray<T>(items: AsyncIterable<T>, write: (item: T) => unknown): AsyncGenerator<string> {
  yield '[';
  let separator = '\n';
  for await (const item of items) {
    yield separator + JSON.stringify(write(item));
    separator = ',\n';
  }
  yield '\n]';
}
