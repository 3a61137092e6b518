/** Who may import whom: design, "The parts and who may import whom", and docs/architecture.md. */
const parts = {
  errors: [],
  contract: ['errors'],
  evidence: ['errors', 'contract'],
  simulator: ['errors', 'contract'],
  support: ['errors', 'contract', 'evidence'],
  steps: ['errors', 'contract', 'evidence', 'support'],
  certification: ['errors', 'contract', 'evidence'],
  cli: ['errors', 'contract', 'evidence', 'simulator', 'support', 'certification'],
};
const all = Object.keys(parts);

module.exports = {
  forbidden: [
    ...all.map((part) => ({
      name: `${part}-imports`,
      comment: `${part}/ may import only ${parts[part].join(', ') || 'nothing of ours'}`,
      severity: 'error',
      from: { path: `^${part}/`, pathNot: '\\.spec\\.ts$' },
      to: { path: `^(${all.filter((other) => other !== part && !parts[part].includes(other)).join('|') || 'none'})/` },
    })),
    ...all.map((part) => ({
      name: `${part}-face`,
      comment: `nobody reaches past the face of ${part}/`,
      severity: 'error',
      from: { path: `^(?!${part}/)[^/]+/`, pathNot: ['\\.spec\\.ts$', '^(tests|bench)/'] },
      to: { path: `^${part}/`, pathNot: [`^${part}/index\\.ts$`, '\\.json$'] },
    })),
    {
      name: 'no-circles',
      comment: 'imports go one way',
      severity: 'error',
      from: { pathNot: '\\.spec\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|reports)/' },
    includeOnly: '^(errors|contract|evidence|simulator|support|steps|certification|cli|tests|bench)/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
