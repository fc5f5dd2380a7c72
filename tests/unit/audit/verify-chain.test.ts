import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainText } from '@/lib/audit/domain/entry';
import { CHAIN_ORIGIN, type ChainLink, followChain, judgeHead } from '@/lib/audit/domain/verify-chain';
import { sha256 } from '@/lib/platform/canonical-json';

function chainOf(length: number): ChainLink[] {
  let { hash } = CHAIN_ORIGIN;
  return Array.from({ length }, (_, index) => {
    const sequence = index + 1;
    const occurredAt = new Date(1_700_000_000_000 + sequence);
    const said = {
      act: 'save-target',
      actor: { id: `p${sequence}` },
      at: occurredAt.toISOString(),
      outcome: 'done',
      subjectId: null,
      subjectKind: 'target',
    };
    const payload = JSON.stringify(said);
    hash = sha256(chainText(hash, sequence, payload));
    const { act, outcome, subjectKind, subjectId } = said;
    return { sequence, payload, hash, act, outcome, actorId: said.actor.id, subjectKind, subjectId, occurredAt };
  });
}

const brokenAt = (links: readonly ChainLink[]): number | null => {
  const followed = followChain(CHAIN_ORIGIN, links, sha256);
  return 'broken' in followed ? followed.broken.sequence : null;
};

describe('审计链', () => {
  it('完整的链走到链头，也能从中间接着走', () => {
    const links = chainOf(7);
    const half = followChain(CHAIN_ORIGIN, links.slice(0, 3), sha256);
    if ('broken' in half) throw new Error('the first half is whole');
    const rest = followChain(half.at, links.slice(3), sha256);
    expect(rest).toEqual({ at: { sequence: 7, hash: links[6]?.hash } });
    expect(judgeHead({ sequence: 7, hash: 'h' }, { sequence: 7, hash: 'h' })).toBeNull();
  });

  it('任意一条的任意改动、删除、调换，都指出第一条断处', () => {
    const links = chainOf(9);
    const damages: Record<string, (at: number) => ChainLink[]> = {
      payload: (at) => links.map((link, i) => (i === at ? { ...link, payload: `${link.payload} ` } : link)),
      hash: (at) => links.map((link, i) => (i === at ? { ...link, hash: sha256(link.hash) } : link)),
      act: (at) => links.map((link, i) => (i === at ? { ...link, act: 'sign-in' } : link)),
      actor: (at) => links.map((link, i) => (i === at ? { ...link, actorId: null } : link)),
      time: (at) => links.map((link, i) => (i === at ? { ...link, occurredAt: new Date(0) } : link)),
      removed: (at) => links.filter((_, i) => i !== at),
      swapped: (at) =>
        links.map((link, i) => ({ ...(links[i === at ? at + 1 : i === at + 1 ? at : i] ?? link), sequence: i + 1 })),
    };
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(damages)), fc.integer({ min: 0, max: 7 }), (kind, at) => {
        expect(brokenAt(damages[kind]?.(at) ?? [])).toBe(at + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('链头超前、落后、不同、丢失', () => {
    const reached = { sequence: 5, hash: 'five' };
    expect(judgeHead(reached, { sequence: 8, hash: 'x' })).toMatchObject({ sequence: 6, fault: 'entries_cut_off' });
    expect(judgeHead(reached, { sequence: 3, hash: 'x' })).toMatchObject({ sequence: 4, fault: 'head_behind' });
    expect(judgeHead(reached, { sequence: 5, hash: 'x' })).toMatchObject({ fault: 'head_behind' });
    expect(judgeHead(reached, null)).toMatchObject({ fault: 'head_missing' });
  });
});
