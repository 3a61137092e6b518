import type { Accepted, Condition, Contract, PointName } from '@opentv-bango/contract';
import { UserError } from '@opentv-bango/contract';

/** `default`: the first accepted answer everywhere; `lenient`: the last one. */
export const PROFILE_NAMES = ['default', 'lenient'] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];

/** The answer that is given at a point. */
export interface Choice {
  readonly status: number;
  readonly when: Condition | null;
  /** False where the choice is just the first one. */
  readonly deliberate: boolean;
}

/** Where the simulator has no choice: on loopback its merchants speak http. */
const FIXED: readonly PointName[] = ['recovery-url'];

/** What merchants do besides the answer: a route either is so or not, so that `lenient` leaves it as it is. */
const OF_MERCHANTS: readonly PointName[] = ['product-change', 'second-purchase'];

/** The status that is given for a whole class such as 4XX. */
const ONE_OF = { '4XX': 422, '5XX': 502 } as const;

/**
 * Which of the accepted answers the simulator gives at each lenient point (docs/spec/opentv-platform.md, "What the
 * suite insists on, and where it is lenient"; the points are the contract's).
 */
export class Profile {
  readonly #choices = new Map<PointName, Choice>();

  /**
   * @param switches single choices by point: a status (`409`), a condition (`no-url`), or both (`200:count-is-zero`)
   * @throws UserError `UNKNOWN_POINT` or `UNKNOWN_ANSWER` that lists what there is
   */
  constructor(
    private readonly contract: Contract,
    name: ProfileName = 'default',
    switches: Readonly<Record<string, string>> = {},
  ) {
    for (const { name: point, accepted } of contract.points()) {
      const isLenient = name === 'lenient' && !OF_MERCHANTS.includes(point);
      const chosen = isLenient ? accepted.at(-1) : accepted[0];
      if (chosen) {
        this.#choices.set(point, choice(chosen, isLenient && accepted.length > 1));
      }
    }
    for (const [point, answer] of Object.entries(switches)) {
      this.#switch(point, answer);
    }
  }

  /** The answer at a point. */
  at(point: PointName): Choice {
    const chosen = this.#choices.get(point);
    if (!chosen) {
      throw new UserError(
        'UNKNOWN_POINT',
        `The contract has no accepted answer for ${point}: see x-points of its overlay.`,
      );
    }
    return chosen;
  }

  /** Whether the choice at a point is the one with this condition. */
  chose(point: PointName, condition: Condition): boolean {
    return this.at(point).when === condition;
  }

  #switch(wanted: string, answer: string): void {
    const known = this.contract.points().filter(({ name }) => !FIXED.includes(name));
    const point = known.find(({ name }) => name === wanted);
    if (!point) {
      const names = known.map(({ name }) => name).join(', ');
      throw new UserError('UNKNOWN_POINT', `The simulator has no choice at ${wanted}. It has one at: ${names}.`);
    }
    const found = point.accepted.find((accepted) => fits(accepted, answer));
    if (!found) {
      const answers = point.accepted.map(spelled).join(', ');
      throw new UserError('UNKNOWN_ANSWER', `${answer} is not accepted at ${point.name}. Accepted are: ${answers}.`);
    }
    const status = Number.parseInt(answer, 10);
    const chosen = choice(found, true);
    this.#choices.set(point.name, {
      ...chosen,
      status: typeof found.status === 'string' && status > 0 ? status : chosen.status,
    });
  }
}

function choice({ status, when }: Accepted, deliberate: boolean): Choice {
  return { status: typeof status === 'string' ? ONE_OF[status] : status, when: when ?? null, deliberate };
}

function fits(accepted: Accepted, answer: string): boolean {
  const hundred = typeof accepted.status === 'string' && /^\d{3}$/.test(answer) && answer[0] === accepted.status[0];
  return hundred || [String(accepted.status), accepted.when, spelled(accepted)].includes(answer);
}

function spelled({ status, when }: Accepted): string {
  return when ? `${status}:${when}` : String(status);
}
