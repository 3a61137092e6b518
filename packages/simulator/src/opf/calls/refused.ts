import type { PointName } from '@opentv-bango/contract';

/** The platform does not do what it was asked, and nothing has changed. The profile gives the status. */
export class Refused extends Error {
  override readonly name = 'Refused';

  /** @param point the contract's name of what is wrong */
  constructor(
    readonly point: PointName,
    message: string,
  ) {
    super(message);
  }
}
