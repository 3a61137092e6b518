import type { PlannedAnswer, ReceivedCall } from './received-call';

/** Whose id a call's body names, where it does. */
export type SubjectOf = (kind: ReceivedCall['kind'], body: unknown) => unknown[];

/** Stores received calls, hands them out by id, and lists those that nothing asked for. */
export class ReceivedCallStore {
  readonly #calls: ReceivedCall[] = [];
  /** The same, indexed by the ids that they name. */
  readonly #naming = new Map<string, ReceivedCall[]>();
  /** Those that name none. */
  readonly #nameless: ReceivedCall[] = [];
  readonly #claimed = new Set<number>();
  readonly #planned = new Map<string, PlannedAnswer[]>();
  #waiting: (() => void)[] = [];

  /** @param subjectOf without it, or where it finds nothing, an id may stand anywhere in the body */
  constructor(private readonly subjectOf: SubjectOf = () => []) {}

  add(call: Omit<ReceivedCall, 'seq'>): void {
    const received = { ...call, seq: this.#calls.length + 1 };
    this.#calls.push(received);
    const subjects = new Set(this.#subjectsOf(call.kind, call.body));
    for (const id of subjects) this.#naming.set(id, [...(this.#naming.get(id) ?? []), received]);
    if (subjects.size === 0) this.#nameless.push(received);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const notify of waiting) notify();
  }

  /**
   * Calls about one of the ids: those that name it as their entitlement or account; where a call names none, those that
   * hold
   * it anywhere, so that a call with a wrong field is found all the same.
   *
   * @param waitMs how long to wait when there is none yet
   */
  async about(ids: string[], after: number, waitMs: number): Promise<ReceivedCall[]> {
    const deadline = performance.now() + waitMs;
    for (;;) {
      const found = this.#about(ids, after);
      for (const call of found) this.#claimed.add(call.seq);
      if (found.length > 0 || performance.now() >= deadline) return found;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, deadline - performance.now());
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  plan(id: string, answer: PlannedAnswer): void {
    this.#planned.set(id, [...(this.#planned.get(id) ?? []), answer]);
  }

  /** The answer planned for a call of this kind, used up once. */
  planned(kind: ReceivedCall['kind'], body: unknown): PlannedAnswer | null {
    const subjects = this.#subjectsOf(kind, body);
    for (const [id, answers] of this.#planned) {
      const answer = answers.find((one) => one.kind === kind && one.times > 0);
      if (answer && isAbout(subjects, body, id)) {
        answer.times--;
        return answer;
      }
    }
    return null;
  }

  #about(ids: string[], after: number): ReceivedCall[] {
    const named = ids.flatMap((id) => this.#naming.get(id) ?? []);
    const holding = this.#nameless.filter(({ body }) => ids.some((id) => mentions(body, id)));
    const found = [...new Set([...named, ...holding])].filter(({ seq }) => seq > after);
    return found.sort((one, other) => one.seq - other.seq);
  }

  #subjectsOf(kind: ReceivedCall['kind'], body: unknown): string[] {
    return this.subjectOf(kind, body).filter((subject) => typeof subject === 'string');
  }

  /** Calls that no scenario asked for: stored as evidence too. */
  unclaimed(): ReceivedCall[] {
    return this.#calls.filter(({ seq }) => !this.#claimed.has(seq));
  }
}

function isAbout(subjects: readonly string[], body: unknown, id: string): boolean {
  return subjects.length > 0 ? subjects.includes(id) : mentions(body, id);
}

function mentions(value: unknown, id: string): boolean {
  if (typeof value === 'string') return value === id;
  if (Array.isArray(value)) return value.some((item) => mentions(item, id));
  if (value !== null && typeof value === 'object') return Object.values(value).some((item) => mentions(item, id));
  return false;
}
