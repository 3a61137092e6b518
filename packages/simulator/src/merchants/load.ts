import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Merchant, merchantList } from './merchant';

const shipped = join(__dirname, '..', '..', 'merchants.yaml');

/**
 * Reads merchants from a YAML file.
 * @param file path of the file; default: the merchants that come with the simulator
 * @returns the merchants, checked
 * @throws UserError (`MERCHANTS_INVALID`) that names the file and each mistake in it
 */
export function loadMerchants(file = shipped): Merchant[] {
  const result = merchantList.safeParse(readYaml(file));
  if (!result.success) {
    throw invalid(file, z.prettifyError(result.error));
  }
  const keys = result.data.map((merchant) => merchant.merchantAccountKey);
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  if (repeated !== undefined) {
    throw invalid(file, `merchantAccountKey ${repeated} is there twice.`);
  }
  return result.data;
}

function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw invalid(file, error instanceof Error ? error.message : String(error));
  }
}

function invalid(file: string, problem: string): UserError {
  return new UserError('MERCHANTS_INVALID', `The merchants in ${file} cannot be used: ${problem}`);
}
