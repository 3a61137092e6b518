/** Imports go one way, imports of types included. Who may import whom is held by the packages' `exports` and dependencies. */
module.exports = {
  forbidden: [{ name: 'no-circles', severity: 'error', from: { pathNot: '\\.spec\\.ts$' }, to: { circular: true } }],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist|reports)/' },
    includeOnly: '^(packages|support|steps|tests)/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['source', 'require', 'node'],
      exportsFields: ['exports'],
    },
  },
};
