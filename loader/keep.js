const { mkdirSync, renameSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

/** Keeps a file for the next start. Others may do the same now; a folder that cannot be written only costs time. */
function keep(file, content) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch {}
}

module.exports = { keep };
