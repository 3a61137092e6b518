import { type OperationAnswer, recordAnswer } from '../answers';
import type { Changes } from '../changes';
import type { LinkKind } from '../links';
import type { BangoParts } from '../parts';
import type { Call } from './call';

/** The operations that give out a link to a page of the merchant: activation info and recovery. */
export class Linking {
  constructor(
    private readonly parts: BangoParts,
    private readonly changes: Changes,
  ) {}

  /**
   * `GET /v1/entitlement/{id}/activationInfo`: a valid activation URL; the same one as long as it has not expired.
   * @throws Refusal unless the entitlement is pending
   */
  activationInfo(call: Call): OperationAnswer {
    return this.#link(call, 'activation-info', 'activate');
  }

  /**
   * `POST /v1/entitlement/{id}/recover`: a URL with a short-lived token at the merchant's page.
   * @throws Refusal where the subscription is over
   */
  recover(call: Call): OperationAnswer {
    return this.#link(call, 'recover', 'recover');
  }

  #link({ id, cause }: Call, event: 'activation-info' | 'recover', kind: LinkKind): OperationAnswer {
    const { entitlements, links } = this.parts;
    const record = entitlements.get(id);
    const row = this.changes.permit(record, { event }, cause);
    return recordAnswer(row.answer, record, links.parameters(links.current(kind, record)));
  }
}
