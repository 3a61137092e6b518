import { z } from 'zod';

const extensions = (value: Record<string, unknown>, known: readonly string[]) =>
  Object.keys(value).filter((name) => !known.includes(name) && !name.startsWith('x-'));

function withExtensions<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.looseObject(shape).superRefine((value, context) => {
    for (const name of extensions(value, Object.keys(shape))) {
      context.addIssue({ code: 'custom', path: [name], message: 'is not a field of the Overlay Specification 1.0' });
    }
  });
}

export const actionShape = withExtensions({
  target: z.string().startsWith('$', 'must be a JSONPath that starts with $'),
  description: z.string().optional(),
  update: z.unknown().optional(),
  remove: z.boolean().optional(),
});

/** An OpenAPI Overlay, https://spec.openapis.org/overlay/v1.0.0.html. */
export const overlayShape = withExtensions({
  overlay: z.string().regex(/^1\.[01]\.\d+$/, 'must be 1.0.0'),
  info: withExtensions({ title: z.string(), version: z.string(), description: z.string().optional() }),
  extends: z.string().optional(),
  actions: z.array(actionShape).min(1, 'must have at least one action'),
});

export type Overlay = z.infer<typeof overlayShape>;
export type OverlayAction = z.infer<typeof actionShape>;
