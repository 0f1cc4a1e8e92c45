import type * as v from 'valibot';

/** Who may send a message: the script in a page, or one of the extension's own screens. */
export type Sender = 'page' | 'screen';

/** One message: who may send it, what it carries, what comes back. Both are parsed on arrival. */
export interface Call<P extends v.GenericSchema = v.GenericSchema, R extends v.GenericSchema = v.GenericSchema> {
  readonly from: readonly Sender[];
  readonly params: P;
  readonly result: R;
}

export const call = <P extends v.GenericSchema, R extends v.GenericSchema>(
  from: readonly Sender[],
  params: P,
  result: R,
): Call<P, R> => ({ from, params, result });
