import { z } from 'zod';
import { entitlementStatuses } from '../lifecycle';
import { Refusal } from './refusal';

const id = z.string().min(1);
const notificationUrl = z.url({ protocol: /^https?$/ });
const instant = z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString());
const extensionData = z.record(z.string(), z.unknown());

/** `POST /v1/entitlement`. */
export const createRequest = z.object({
  customerIdentifier: id,
  merchantAccountKey: id,
  productKey: id,
  notificationUrl,
  dateExpiry: instant.nullish(),
  extensionData: extensionData.nullish(),
  externalEntitlementId: id.nullish(),
});

/** `POST /v1/entitlement/report`. */
export const reportRequest = z.object({
  customerIdentifier: id,
  productKey: id.optional(),
  status: z.enum(entitlementStatuses).optional(),
});

const metadata = { notificationUrl, dateExpiry: instant.nullable(), extensionData };

/** `PATCH /v1/entitlement`: sparse; one change of product or benefits a request, or any metadata (assumed). */
export const updateRequest = z
  .object({
    entitlementId: id,
    productKey: id.optional(),
    entitlementBenefits: z.enum(['NORMAL', 'SUSPENDED']).optional(),
    notificationUrl: metadata.notificationUrl.optional(),
    dateExpiry: metadata.dateExpiry.optional(),
    extensionData: metadata.extensionData.optional(),
  })
  .refine((body) => kindsOfChange(body) === 1, {
    error:
      'must hold either productKey, or entitlementBenefits, or metadata (notificationUrl, dateExpiry, extensionData)',
  });

/** `POST /v1/entitlement/cancel/{id}` and `/revoke/{id}`. The older and the newer site list different codes: only their form is checked. */
export const terminationRequest = z.object({
  cancelReasonCategory: z.enum(['CUSTOMER_CANCELLED', 'CUSTOMER_CHANGED', 'ACTIVATION_ROLLBACK', 'REVOKED']).optional(),
  cancelReasonCode: z
    .string()
    .regex(/^[A-Z_]+$/, 'must be a reason code such as NOT_RENEWED')
    .optional(),
  cancelReasonDescription: z.string().optional(),
});

export type CreateRequest = z.infer<typeof createRequest>;
export type ReportRequest = z.infer<typeof reportRequest>;
export type UpdateRequest = z.infer<typeof updateRequest>;
export type TerminationRequest = z.infer<typeof terminationRequest>;

/**
 * Checks a request body.
 * @throws Refusal (`BAD_REQUEST`) that names every mistake
 */
export function checked<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body);
  if (!result.success) {
    const mistakes = result.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
    throw new Refusal('BAD_REQUEST', `Invalid request: ${mistakes.join('; ')}.`);
  }
  return result.data;
}

function kindsOfChange(body: {
  productKey?: unknown;
  entitlementBenefits?: unknown;
  notificationUrl?: unknown;
  dateExpiry?: unknown;
  extensionData?: unknown;
}): number {
  const isMetadata = [body.notificationUrl, body.dateExpiry, body.extensionData].some((value) => value !== undefined);
  return [body.productKey !== undefined, body.entitlementBenefits !== undefined, isMetadata].filter(Boolean).length;
}
