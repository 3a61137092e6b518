import { coloursOf } from '@opentv-bango/contract';
import type { Simulator } from '../start';

/** The text shown at the start of the simulator: addresses, and variables to paste. */
export function announcement(
  { addresses, environment }: Pick<Simulator, 'addresses' | 'environment'>,
  { deployment, release, defects }: { deployment: string; release: string; defects: readonly string[] },
  colour: boolean,
): string {
  const { bold, cyan, dim, yellow } = coloursOf(colour);
  const places = [
    ['OpenTV Platform', addresses.opf],
    ['Bango', addresses.bango],
    ['Merchant pages', addresses.merchant],
    ['Control', `${addresses.control}/_simulator`],
  ];
  const notes = defects.length > 0 ? [yellow(`Broken on purpose: ${defects.join(', ')}`), ''] : [];
  return [
    `${bold('OpenTV Platform and Bango, simulated')} ${dim(`(${deployment}, release ${release})`)}`,
    '',
    ...places.map(([name = '', url = '']) => `  ${name.padEnd(16)} ${cyan(url)}`),
    '',
    ...notes,
    dim(
      '# To use it: paste these lines into a shell, or without "export" into .env. The passwords are of this start only.',
    ),
    ...Object.entries(environment).map(([name, value]) => `export ${name}=${value}`),
    '',
    `Press ${bold('Ctrl-C')} to stop.`,
    '',
  ].join('\n');
}
