import { z } from 'zod';
import { CONDITIONS, POINT_NAMES } from '../model';
import { operationShape } from './operation-shape';
import { annotationShape, basisShape } from './schema-shape';

/** Why a document is no usable description of the platform. The cause is an overlay, so it becomes a ContractError. */
export class DescriptionProblem extends Error {
  override readonly name = 'DescriptionProblem';
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

const pathItemShape = z.looseObject(
  Object.fromEntries(METHODS.map((method) => [method, operationShape.optional()])) as Record<
    (typeof METHODS)[number],
    z.ZodOptional<typeof operationShape>
  >,
);

const pointShape = z.strictObject({
  summary: z.string(),
  'x-basis': basisShape,
  'x-source': annotationShape['x-source'],
  accepted: z
    .array(
      z.strictObject({
        status: z.union([z.int().min(100).max(599), z.enum(['4XX', '5XX'])]),
        when: z.enum(CONDITIONS).optional(),
      }),
    )
    .min(1),
});

/** What our code needs of the OpenAPI document, references already replaced. */
export const documentShape = z.looseObject({
  openapi: z.string().regex(/^3\.1\.\d+$/, 'must be 3.1.x'),
  paths: z.record(z.string().startsWith('/'), pathItemShape),
  webhooks: z.record(z.string(), pathItemShape),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  'x-final-states': z.array(z.string()),
  'x-reasons': z.strictObject({
    'x-basis': basisShape,
    'x-source': annotationShape['x-source'],
    codes: z.record(z.string(), z.array(z.string())),
    bango: z.record(z.string(), z.array(z.string())),
  }),
  'x-notification-reasons': z.record(z.string(), z.union([z.literal('any'), z.array(z.string())])),
  'x-points': z.record(z.enum(POINT_NAMES), pointShape),
});

export type DocumentDescription = z.infer<typeof documentShape>;
export type PathItem = z.infer<typeof pathItemShape>;
