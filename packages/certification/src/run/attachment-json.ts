import type { Attachment } from '@cucumber/messages';
import { MEDIA_TYPES } from '@opentv-bango/evidence';
import { z } from 'zod';

const text = z.string();
const optionalText = z.string().nullable();

// What comes from the disk is checked: a damaged attachment must not become a verdict.
const contents = z.discriminatedUnion('mediaType', [
  z.object({
    mediaType: z.literal(MEDIA_TYPES.verdict),
    value: z.object({ verdict: z.enum(['NOT_APPLICABLE', 'NOT_RUN', 'BLOCKED']), reason: text }),
  }),
  z.object({
    mediaType: z.literal(MEDIA_TYPES.warning),
    value: z.object({ message: text, point: text, exchangeId: optionalText }),
  }),
  z.object({
    mediaType: z.literal(MEDIA_TYPES.unobserved),
    value: z.object({ side: z.enum(['Bango', 'CRM', 'OpenTV Platform']), reason: text }),
  }),
  z.object({
    mediaType: z.literal(MEDIA_TYPES.failure),
    value: z.object({ code: text, message: text, exchangeId: optionalText }),
  }),
  z.object({
    mediaType: z.literal(MEDIA_TYPES.mistake),
    value: z.object({ message: text, pickleStepId: text }),
  }),
  z.object({
    mediaType: z.literal(MEDIA_TYPES.facts),
    value: z.object({
      accountId: optionalText,
      entitlements: z.array(
        z.object({
          entitlementId: text,
          productId: text,
          status: text,
          bangoEntitlementId: optionalText,
          bangoCustomerId: optionalText,
          bangoProductKey: optionalText,
          bangoMerchantAccountKey: optionalText,
          bangoStatus: optionalText,
          times: z.record(text, text),
        }),
      ),
    }),
  }),
  z.object({
    mediaType: z.literal(MEDIA_TYPES.exchange),
    // Earlier runs have an attachment for each exchange.
    value: z.union([
      z.object({ exchangeIds: z.array(text) }),
      z.object({ exchangeId: text }).transform(({ exchangeId }) => ({ exchangeIds: [exchangeId] })),
    ]),
  }),
]);

/** An attachment of one of the suite's own media types, with what it holds. */
export type SuiteAttachment = z.infer<typeof contents>;

const KNOWN = new Set<string>(Object.values(MEDIA_TYPES));

/**
 * Reads an attachment that the suite made for its reports.
 *
 * @param attachment as cucumber tells it, plain or Base64
 * @returns what it holds; null for any other media type and for what does not have the form it should have
 */
export function attachmentJson(attachment: Attachment): SuiteAttachment | null {
  if (!KNOWN.has(attachment.mediaType)) return null;
  const body =
    attachment.contentEncoding === 'BASE64' ? Buffer.from(attachment.body, 'base64').toString('utf8') : attachment.body;
  try {
    return contents.parse({ mediaType: attachment.mediaType, value: JSON.parse(body) });
  } catch {
    return null;
  }
}
