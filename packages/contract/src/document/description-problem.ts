/** Why a document is no usable description of the platform. The cause is an overlay, so it becomes a ContractError. */
export class DescriptionProblem extends Error {
  override readonly name = 'DescriptionProblem';
}
