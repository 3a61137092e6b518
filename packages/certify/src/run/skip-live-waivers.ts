import { readEnvFile, type Sourced, type SourceOptions } from '@opentv-bango/support';

/**
 * Leaves the waivers of a live platform out of its rehearsal: what it fails, the simulator passes. They are those of a
 * file that says `CERTIFY_TARGET=live`, where the command line says `--target simulator`.
 *
 * @param sources the value of every variable that is set
 * @param source where they were looked for
 * @returns the same without `CERTIFY_WAIVERS` where it does not count
 */
export function skipLiveWaivers(sources: ReadonlyMap<string, Sourced>, source: SourceOptions): Map<string, Sourced> {
  const kept = new Map(sources);
  const { from, values } = readEnvFile(source);
  const isRehearsal = sources.get('CERTIFY_TARGET')?.value !== 'live' && values.CERTIFY_TARGET?.trim() === 'live';
  if (isRehearsal && sources.get('CERTIFY_WAIVERS')?.from === from) kept.delete('CERTIFY_WAIVERS');
  return kept;
}
