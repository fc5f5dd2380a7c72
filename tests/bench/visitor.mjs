/** A client on the loopback with one kept connection: signs in through the demo's door, fetches pages and times them. */
import { Agent, request } from 'node:http';

export class Visitor {
  #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #cookies = new Map();

  constructor(url) {
    this.url = url;
  }

  /** Enters as a person of the demo county, the way its sign-in page does. */
  async enter(personId) {
    const { csrfToken } = JSON.parse((await this.send('GET', '/api/auth/csrf')).text);
    const form = new URLSearchParams({ csrfToken, personId, json: 'true', callbackUrl: this.url });
    const answer = await this.send('POST', '/api/auth/callback/demo', form.toString());
    if (!this.#cookies.has('mingbai.session')) throw new Error(`sign-in failed: ${answer.status} ${answer.text}`);
    return this;
  }

  /** The whole answer of a page that must be there. */
  async page(path) {
    const answer = await this.send('GET', path);
    if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status} ${answer.headers.location ?? ''}`);
    return answer;
  }

  /** Milliseconds from sending the request to the last byte of the answer. */
  async time(path) {
    const start = process.hrtime.bigint();
    await this.page(path);
    return Number(process.hrtime.bigint() - start) / 1e6;
  }

  send(method, path, body) {
    const headers = { cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; '), origin: this.url };
    if (body !== undefined) headers['content-type'] = 'application/x-www-form-urlencoded';
    return new Promise((resolve, reject) => {
      const asked = request(this.url + path, { method, headers, agent: this.#agent }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          for (const line of response.headers['set-cookie'] ?? []) this.#keep(line);
          const bytes = Buffer.concat(chunks);
          resolve({
            status: response.statusCode,
            headers: response.headers,
            bytes: bytes.length,
            text: bytes.toString(),
          });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  leave() {
    this.#agent.destroy();
  }

  #keep(line) {
    const [pair] = line.split(';');
    const at = pair.indexOf('=');
    this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
