/** Fake run folders, for tests of reports. */
export { fakeExchange } from './fake-exchange';
export { type FakeRun, writeFakeRun } from './fake-run';
export { ONE_CASE } from './one-case';
