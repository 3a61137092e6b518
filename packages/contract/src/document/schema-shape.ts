import { z } from 'zod';
import type { Basis } from '../model';

export const basisShape = z.enum(['stated', 'assumed-rule', 'assumed-shape']);

/** Extensions that say why something is expected; inherited downwards where absent. */
export const annotationShape = { 'x-basis': basisShape.optional(), 'x-source': z.string().min(1).optional() };

/** A JSON Schema (2020-12) without references: the keywords that our own code reads. Ajv knows the others. */
export interface JsonSchema {
  [keyword: string]: unknown;
  'x-basis'?: Basis | undefined;
  'x-source'?: string | undefined;
  'x-wire-name'?: string | undefined;
  'x-accepted-names'?: string[] | undefined;
  required?: string[] | undefined;
  properties?: Record<string, JsonSchema> | undefined;
  items?: JsonSchema | undefined;
  additionalProperties?: boolean | JsonSchema | undefined;
  allOf?: JsonSchema[] | undefined;
  anyOf?: JsonSchema[] | undefined;
  oneOf?: JsonSchema[] | undefined;
  if?: JsonSchema | undefined;
  then?: JsonSchema | undefined;
  else?: JsonSchema | undefined;
}

const nested = z.lazy(() => schemaShape).optional();
const list = z.lazy(() => z.array(schemaShape)).optional();

export const schemaShape: z.ZodType<JsonSchema> = z.looseObject({
  ...annotationShape,
  'x-wire-name': z.string().min(1).optional(),
  'x-accepted-names': z.array(z.string().min(1)).optional(),
  required: z.array(z.string()).optional(),
  properties: z.lazy(() => z.record(z.string(), schemaShape)).optional(),
  items: nested,
  additionalProperties: z.union([z.boolean(), z.lazy(() => schemaShape)]).optional(),
  allOf: list,
  anyOf: list,
  oneOf: list,
  ...Object.fromEntries(['if', 'then', 'else'].map((keyword) => [keyword, nested])),
});
