import { z } from 'zod';
import { annotationShape, schemaShape } from './schema-shape';

const mediaShape = z.record(z.string(), z.looseObject({ schema: schemaShape.optional() }));

const wirePath = z.string().startsWith('/');

export const parameterShape = z.looseObject({
  ...annotationShape,
  name: z.string().min(1),
  in: z.enum(['query', 'header', 'path']),
  required: z.boolean().optional(),
  schema: schemaShape.optional(),
  /** A value that is itself JSON. */
  content: mediaShape.optional(),
  'x-wire-name': z.string().min(1).optional(),
  /** Another query parameter without which this one has no meaning. */
  'x-requires': z.string().optional(),
  /** The list in the answer whose items hold only the fields that this parameter names. */
  'x-selects-fields-of': z.string().optional(),
  'x-true-means': z.enum(['refuse-duplicates', 'allow-duplicates']).optional(),
});

export const responseShape = z.looseObject({ ...annotationShape, content: mediaShape.optional() });

export const operationShape = z.looseObject({
  ...annotationShape,
  'x-basis': annotationShape['x-basis'].unwrap(),
  operationId: z.string().min(1),
  summary: z.string().min(1),
  tags: z.tuple([z.enum(['keycloak', 'crm-gateway', 'tpes', 'adm', 'cpm', 'crm'])]),
  'x-deployments': z.array(z.enum(['ssp', 'non-ssp'])),
  /** The path on the wire where it is not that of the path item; by deployment where they differ. A webhook has no other. */
  'x-wire-path': z
    .union([wirePath, z.strictObject({ ssp: wirePath.optional(), 'non-ssp': wirePath.optional() })])
    .optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z.array(parameterShape).optional(),
  requestBody: z.looseObject({ required: z.boolean().optional(), content: mediaShape }).optional(),
  responses: z.record(z.string().regex(/^([1-5]\d\d|[1-5]XX|default)$/, 'is no status'), responseShape),
});

export type ParameterDescription = z.infer<typeof parameterShape>;
export type ResponseDescription = z.infer<typeof responseShape>;
export type OperationDescription = z.infer<typeof operationShape>;
export type MediaDescription = z.infer<typeof mediaShape>;
