export { AppendFile } from './append-file';
export { type ExchangeObserver, Recorder } from './recorder';
export { transcript, transcriptTitle } from './transcript';
