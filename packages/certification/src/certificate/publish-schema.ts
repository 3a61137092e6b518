import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certificateJsonSchema } from './schema';

// Writes docs/certification.schema.json anew: `npx ts-node packages/certification/src/certificate/publish-schema.ts`.
const target = join(__dirname, '..', '..', '..', '..', 'docs', 'certification.schema.json');
writeFileSync(target, `${JSON.stringify(certificateJsonSchema(), null, 2)}\n`);
