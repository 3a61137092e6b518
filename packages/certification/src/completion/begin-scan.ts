import { listFiles } from '../files';
import { EvidenceScan, type Look } from '../scan';

/**
 * Begins the leak scan of a run folder whose scenarios have ended: with all but the results for Allure, which are changed
 * until its report is made.
 *
 * @param look as a rule in the background
 */
export async function beginScan(folder: string, look: Look): Promise<EvidenceScan> {
  const scanning = new EvidenceScan(look);
  scanning.begin((await listFiles(folder)).filter((path) => !path.startsWith('allure-')));
  return scanning;
}
