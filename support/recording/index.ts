export { allureExchange } from './allure-exchange';
export { type ExchangeObserver, Recorder } from './recorder';
