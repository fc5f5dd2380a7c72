import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FormOutcome } from '@/components/forms/form-outcome';
import { fieldError, IDLE } from '@/components/forms/form-state';

describe('FormOutcome', () => {
  it('says nothing before anything was asked', () => {
    expect(renderToStaticMarkup(<FormOutcome state={IDLE} />)).toBe('');
  });
  it('lists all errors, each jumping to its field', () => {
    const errors = [
      { field: 'name', message: '“项目名称”没有填写' },
      { field: 'lines.2.weight', message: '第 3 行权重须大于 0' },
    ];
    const html = renderToStaticMarkup(<FormOutcome state={{ status: 'invalid', errors }} />);
    expect(html).toContain('有 2 处需要修改');
    expect(html).toContain('href="#field-name"');
    expect(html).toContain('href="#field-lines.2.weight"');
  });
  it('shows every refusal in words, without its code', () => {
    const refusals = [
      { code: 'weights_incomplete', message: '权重合计 88 分，还差 2 分' },
      { code: 'no_satisfaction', message: '还没有满意度指标', place: 'section-lines' },
    ];
    const html = renderToStaticMarkup(<FormOutcome state={{ status: 'refused', refusals }} />);
    expect(html).toContain('权重合计 88 分，还差 2 分');
    expect(html).toContain('还没有满意度指标');
    expect(html).not.toContain('weights_incomplete');
  });
  it.each(['conflict', 'forbidden', 'failed'] as const)('shows the message of %s', (status) => {
    expect(renderToStaticMarkup(<FormOutcome state={{ status, message: '原因在此' }} />)).toContain('原因在此');
  });
});

describe('fieldError', () => {
  it('joins what is said about one field only', () => {
    const state = {
      status: 'invalid' as const,
      errors: [
        { field: 'a', message: '甲' },
        { field: 'b', message: '乙' },
        { field: 'a', message: '丙' },
      ],
    };
    expect(fieldError(state, 'a')).toBe('甲；丙');
    expect(fieldError(state, 'c')).toBeUndefined();
    expect(fieldError(IDLE, 'a')).toBeUndefined();
  });
});
