/** Files that somebody hands over, read within limits. */
export { readYaml, type YamlFile } from './read-yaml';
export { whyUnusableFile } from './why-unusable-file';
