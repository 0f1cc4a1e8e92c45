import { type Annotation, tagsOf } from '../core/annotation/annotation';
import { articleIdOf } from '../core/article/article-id';
import { packedJson, unpackedJson } from './packed-json';
import type { AnnotationRow, ChangeNumber } from './schema';

/** The row of an annotation; its article is the one at its source. */
export const rowOf = (annotation: Annotation, change: ChangeNumber): AnnotationRow => ({
  id: annotation.id,
  article: articleIdOf(annotation.target.source),
  created: annotation.created,
  tags: tagsOf(annotation),
  change,
  text: packedJson(annotation),
});

export const annotationIn = ({ text }: AnnotationRow): Annotation => unpackedJson(text) as Annotation;
