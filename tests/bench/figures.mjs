/** Figures as the contract wants them: a line each, and the whole as json with what they were made of. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { inProject } from '../../scripts/project.mjs';

export class Figures {
  #all = [];

  /** @param ratio what was measured, @param bound at most, @param parts what the ratio was made of */
  add(name, ratio, bound, parts) {
    const rounded = Number(ratio.toFixed(2));
    const passed = rounded <= bound;
    this.#all.push({ name, ratio: rounded, bound, passed, ...parts });
    console.log(`${name} ${rounded.toFixed(2)} ${bound.toFixed(2)} ${passed ? 'pass' : 'fail'}`);
  }

  /** Writes bench/results.json. @returns {boolean} whether every bound holds */
  close() {
    const machine = { node: process.versions.node, cpus: cpus().length, cpu: cpus()[0]?.model };
    mkdirSync(inProject('bench'), { recursive: true });
    writeFileSync(
      inProject('bench/results.json'),
      `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, figures: this.#all }, null, 2)}\n`,
    );
    const failed = this.#all.filter((figure) => !figure.passed).length;
    console.log(`bench: ${this.#all.length - failed} of ${this.#all.length} figures within their bounds`);
    return failed === 0;
  }
}
