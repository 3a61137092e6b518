import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axios, { type AxiosResponse } from 'axios';
import type { FastifyInstance } from 'fastify';
import { Bango } from '../../../packages/simulator/src/bango/bango';
import type { BangoSeams } from '../../../packages/simulator/src/bango/seams';
import { Clocks } from '../../../packages/simulator/src/clock';
import type { JournalEntry } from '../../../packages/simulator/src/journal';
import { loadMerchants } from '../../../packages/simulator/src/merchants';
import { createListener, type Listener } from '../../../packages/simulator/src/server';

/** A simulated Bango on free loopback ports, with a platform that receives its notifications. */
export class BangoKit {
  readonly clocks = new Clocks();
  readonly journal: JournalEntry[] = [];
  readonly received: { path: string; headers: IncomingHttpHeaders; body: Record<string, unknown> }[] = [];
  /** Tells each `notification` when the platform has it. */
  readonly arrivals = new EventEmitter();
  /** What the platform answers, by request number from 1 and path. */
  platformAnswers: (count: number, path: string) => { status: number; body?: unknown } = () => ({ status: 200 });
  readonly bango: Bango;
  readonly #listeners: Listener[] = [];
  readonly #platform: Server;
  #apiUrl = '';
  #pagesUrl = '';
  #platformUrl = '';

  private constructor(seams: BangoSeams, confirmationDelayMs: number) {
    this.bango = new Bango({
      clocks: this.clocks,
      journal: { record: (entry) => void this.journal.push(entry) },
      merchants: loadMerchants(),
      credentials: { username: 'opf', password: 'opf-secret' },
      notificationCredentials: { username: 'bango', password: 'bango-secret' },
      merchantBaseUrl: () => this.#pagesUrl,
      activationUrlLifetime: 3600,
      confirmationDelayMs,
      seams,
    });
    this.#platform = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const path = request.url ?? '';
        this.received.push({ path, headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
        const { status, body = {} } = this.platformAnswers(this.received.length, path);
        this.arrivals.emit('notification');
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
  }

  /** Starts everything. */
  static async start({ seams = {}, confirmationDelayMs = 60_000 } = {} as BenchOptions): Promise<BangoKit> {
    const kit = new BangoKit(seams, confirmationDelayMs);
    kit.#apiUrl = await kit.#listen((app) => kit.bango.resellerApi(app));
    kit.#pagesUrl = await kit.#listen((app) => kit.bango.merchantPages(app));
    kit.#platform.listen(0, '127.0.0.1');
    await once(kit.#platform, 'listening');
    kit.#platformUrl = `http://127.0.0.1:${(kit.#platform.address() as AddressInfo).port}`;
    return kit;
  }

  /** Stops everything. */
  async stop(): Promise<void> {
    await this.bango.stop();
    await Promise.all(this.#listeners.map((listener) => listener.close()));
    this.#platform.closeAllConnections();
    this.#platform.close();
  }

  get notificationUrl(): string {
    return `${this.#platformUrl}/bango/notifications`;
  }

  get pagesUrl(): string {
    return this.#pagesUrl;
  }

  /** Calls the Reseller API; never throws for a status. */
  call(method: string, path: string, data?: unknown, headers: Record<string, string> = {}): Promise<AxiosResponse> {
    return axios.request({
      method,
      url: `${this.#apiUrl}${path}`,
      data,
      headers,
      auth: { username: 'opf', password: 'opf-secret' },
      proxy: false,
      validateStatus: () => true,
    });
  }

  /** Opens a page or posts a form, as a browser would. */
  visit(url: string, form?: Record<string, string>): Promise<AxiosResponse<string>> {
    return axios.request({
      method: form ? 'POST' : 'GET',
      url,
      data: form && new URLSearchParams(form).toString(),
      proxy: false,
      validateStatus: () => true,
    });
  }

  /** The body of a create request, for `<merchantAccountKey>/<productKey>`. */
  creation(product: string, more: Record<string, unknown> = {}): Record<string, unknown> {
    const [merchantAccountKey, productKey] = product.split('/');
    return {
      customerIdentifier: 'account-1',
      merchantAccountKey,
      productKey,
      notificationUrl: this.notificationUrl,
      ...more,
    };
  }

  /** Creates an entitlement; the answer's body. */
  async create(product: string, more: Record<string, unknown> = {}): Promise<Created> {
    const { data } = await this.call('POST', '/v1/entitlement', this.creation(product, more));
    return data;
  }

  /** Creates an entitlement and opens its activation URL, if it has one; waits for the notification. */
  async active(product: string, more: Record<string, unknown> = {}): Promise<Created> {
    const created = await this.create(product, more);
    if (created.parameters) {
      await this.visit(created.parameters.url, {});
      await this.settled(created.customerIdentifier);
    }
    return created;
  }

  /** Bango's record as it is now. */
  async record(entitlementId: string): Promise<Record<string, unknown>> {
    const { data } = await this.call('GET', `/v1/entitlement/${entitlementId}`);
    return data;
  }

  /** Waits until no notification of the account is under way. */
  async settled(accountId = 'account-1'): Promise<void> {
    await this.bango.idle(accountId);
  }

  /** The reasons notified so far, and then forgotten. */
  takeReasons(): unknown[] {
    return this.received.splice(0).map(({ body }) => body.notificationReason);
  }

  async #listen(register: (app: FastifyInstance) => void): Promise<string> {
    const listener = createListener({
      name: 'test',
      host: '127.0.0.1',
      port: 0,
      from: 'tester',
      to: 'Bango',
      journal: null,
    });
    register(listener.app);
    this.#listeners.push(listener);
    return await listener.listen();
  }
}

interface BenchOptions {
  seams?: BangoSeams;
  confirmationDelayMs?: number;
}

/** What the tests read from an answer to a creation. */
export interface Created extends Record<string, unknown> {
  entitlementId: string;
  customerIdentifier: string;
  status: string;
  parameters?: { action: string; url: string; urlExpiry: string };
}
