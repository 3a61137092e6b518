import { relative } from 'node:path';
import { type Detection, type Proof, summarise } from '@opentv-bango/certification/proof';
import { colours } from '@opentv-bango/certification/terminal';
import type { Output } from '@opentv-bango/certify';
import { type MutationReport, summariseMutation } from './results';

/** Shows the progress and the result of a proof. */
export class ProofProgress {
  #planned = 0;
  #done = 0;

  constructor(private readonly output: Output) {}

  begin(trials: number): void {
    this.#done = 0;
    this.#planned = trials;
  }

  /** A defect met its scenarios in a leg. */
  tried(leg: string, defect: string, sightings: readonly Detection[]): void {
    this.#done += 1;
    const { green, red, dim } = colours(this.output.style);
    const [first] = sightings;
    if (this.output.live && first) {
      this.output.eraseLine();
      this.output.write(`  ${this.#done}/${this.#planned}  ${dim(`${leg}  ${defect}`)}`);
      return;
    }
    const more = sightings.length > 1 ? ` and ${sightings.length - 1} more` : '';
    const seen = first ? green(`noticed by ${first.scenario}${more}`) : red('not noticed');
    this.say(`${this.#done}/${this.#planned}  ${leg}  ${defect}  ${seen}`);
    if (first) this.say(dim(`        ${first.step}: ${first.reason.slice(0, 160)}`));
  }

  /** So many mutants were tried. */
  mutated(count: number): void {
    this.#done += count;
    const line = `  ${this.#done}/${this.#planned}`;
    if (this.output.live) {
      this.output.eraseLine();
      this.output.write(line);
    } else if (this.#done === this.#planned || this.#done % 10 < count % 10) this.say(line);
  }

  /** Shows one sentence. */
  say(sentence: string): void {
    if (this.output.live) this.output.eraseLine();
    this.output.write(`${sentence}\n`);
  }

  stop(): void {
    if (this.output.live) this.output.eraseLine();
  }

  /** Says what is missing, where the page is, and the numbers. */
  conclude(proof: Proof, page: string): void {
    const { bold, green, red, dim } = colours(this.output.style);
    for (const { leg, scenario, verdict, reason } of proof.unsound) {
      this.say(red(`Red without any defect: ${scenario} (${leg}) ${verdict}: ${reason}`));
    }
    for (const { name, unnoticedIn } of proof.defects.filter((one) => one.unnoticedIn.length > 0)) {
      this.say(red(`Not noticed: ${name} (${unnoticedIn.join(', ')})`));
      for (const miss of proof.misses.filter(({ defect }) => defect === name).slice(0, 3)) {
        this.say(dim(`    ${miss.scenario} (${miss.leg}) was ${miss.verdict}: ${miss.reason.slice(0, 200)}`));
      }
    }
    for (const { id, neverRedIn } of proof.scenarios.filter((one) => one.neverRedIn.length > 0)) {
      this.say(red(`Never red: ${id} (${neverRedIn.join(', ')})`));
    }
    const { sentence, complete } = summarise(proof);
    const seconds = Math.round(proof.durationMs / 1000);
    this.say(
      `${dim(`The proof: ${relative(process.cwd(), page)} (${seconds} s)`)}\n${bold(complete ? green(sentence) : red(sentence))}`,
    );
  }

  /** Says which mutants survived, where the page is, and the numbers. */
  concludeMutation(report: MutationReport, page: string): void {
    const { bold, green, red, dim } = colours(this.output.style);
    const { survivors, enough, sentence } = summariseMutation(report);
    for (const { fate, mutant, exchange, step, scenario, leg } of survivors) {
      this.say(`${red(fate)} ${exchange}: ${mutant} ${dim(`${step} (${scenario}, ${leg})`)}`);
    }
    for (const stale of report.staleExcuses)
      this.say(red(`The accepted mutant ${stale} did not survive: take it out of accepted-mutants.yaml.`));
    const seconds = Math.round(report.durationMs / 1000);
    this.say(
      `${dim(`The mutation: ${relative(process.cwd(), page)} (${seconds} s)`)}\n${bold(enough ? green(sentence) : red(sentence))}`,
    );
  }
}
