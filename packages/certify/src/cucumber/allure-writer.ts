import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FixtureResult, TestResult, TestResultContainer } from 'allure-js-commons';
import { FileSystemWriter } from 'allure-js-commons/sdk/reporter';

/**
 * Writes what Allure shows, without flushing each of some thousand files to the disk as Allure's own writer does: that
 * took a tenth of a run, and the evidence that must outlive a loss of power is in the messages, exchanges and ledger.
 */
export class AllureWriter extends FileSystemWriter {
  /** @param folder which exists */
  constructor(private readonly folder: string) {
    super({ resultsDir: folder });
  }

  override writeResult(result: TestResult): void {
    this.#write(`${result.uuid}-result.json`, JSON.stringify(result));
  }

  override writeGroup(result: TestResultContainer): void {
    // Most hooks have nothing to show; each would be a file.
    if ([...result.befores, ...result.afters].some(hasContent)) {
      this.#write(`${result.uuid}-container.json`, JSON.stringify(result));
    }
  }

  override writeAttachment(distFileName: string, content: Buffer): void {
    this.#write(distFileName, content);
  }

  #write(name: string, content: string | Buffer): void {
    writeFileSync(join(this.folder, name), content);
  }
}

function hasContent({ status, steps, attachments }: FixtureResult): boolean {
  return status !== 'passed' || steps.length > 0 || attachments.length > 0;
}
