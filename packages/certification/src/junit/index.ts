/** The run in JUnit's XML form, for CI servers. */
export { junitXml } from './junit-xml';
