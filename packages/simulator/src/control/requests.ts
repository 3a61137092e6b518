import { UserError } from '@opentv-bango/contract';
import { z } from 'zod';
import { PARTIES } from '../journal';

const seconds = z.number().min(0).max(1e10);

/** `PUT /accounts/{accountId}`, `PUT /account-families/{prefix}`. */
export const accountSettings = z.strictObject({
  crmCallbackUrl: z.url({ protocol: /^https?$/ }).optional(),
  crmHeaders: z.record(z.string(), z.string()).optional(),
  confirmations: z.enum(['automatic', 'held']).optional(),
});

/** `POST /accounts/{accountId}/clock`. */
export const clockMove = z.strictObject({ advanceSeconds: seconds });

/** `POST /tokens/clock`. */
export const tokenClockMove = z.strictObject({ token: z.string().min(1), advanceSeconds: seconds });

/** `POST /entitlements/{entitlementId}/repeat-notification`. */
export const notificationRepetition = z.strictObject({ reason: z.string().min(1).optional() });

/** `POST /accounts/{accountId}/faults`. */
export const faultOrder = z.strictObject({
  kind: z.enum(['throttled', 'maintenance', 'merchant-unreachable']),
  times: z.int().min(0),
});

/** `POST /entitlements/{entitlementId}/merchant`. */
export const merchantChange = z.strictObject({
  action: z.enum(['cancel', 'change-product', 'suspend', 'resume']),
  productId: z.string().min(1).optional(),
});

/** `GET /journal`. */
export const journalQuery = z.strictObject({
  accountId: z.string().optional(),
  correlationId: z.string().optional(),
  without: z
    .string()
    .transform((parties) => parties.split(','))
    .pipe(z.array(z.enum(PARTIES)))
    .optional(),
});

/**
 * Checks what was sent to control.
 * @throws UserError `CONTROL_REQUEST` that names every mistake
 */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value ?? {});
  if (!result.success) {
    const mistakes = result.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
    throw new UserError('CONTROL_REQUEST', `This cannot be done: ${mistakes.join('; ')}.`);
  }
  return result.data;
}
