import { VARIABLES } from './variables';

/** The text of `.env.example`: every variable with its meaning, commented out, secrets empty. */
export function envExample(): string {
  const lines = VARIABLES.flatMap(({ name, meaning, example, secret }) => [
    `# ${meaning}`,
    // Two lines: who takes the sign of the comment away, sets nothing that was only said.
    ...(secret ? [`# ${name}=`, `# ${name}_FILE=/run/secrets/...`] : [`# ${name}=${example}`]),
    '',
  ]);
  return [
    '# Configuration of the certification suite. Copy to .env and fill in, or run: npm run init',
    '# The simulator needs none of it. What the variables mean in a live run: docs/live.md',
    '',
    ...lines,
  ].join('\n');
}
