/** The time of a scenario's accounts, which the simulator lets a scenario move. */
export class ScenarioClock {
  readonly startedAt = Date.now();
  /** How far it was moved, in milliseconds; always 0 on a live platform. */
  offsetMs = 0;

  /** Notes that the time of the scenario's accounts was moved. */
  advance(seconds: number): void {
    this.offsetMs += seconds * 1000;
  }
}
