import { execFileSync, spawnSync } from 'node:child_process';

/** The name of the office program of this machine, which reads what others wrote; undefined where there is none. */
export const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

/** One file for each worksheet: separator, quote, UTF-8, from the first row, and the sheet "all". */
export const CSV_OF_EACH_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Has an office program write a file in another format. @param folder takes the result, under the same name */
export function convert(program: string, file: string, format: string, folder: string): void {
  execFileSync(program, ['--headless', '--convert-to', format, '--outdir', folder, file], { stdio: 'ignore' });
}
