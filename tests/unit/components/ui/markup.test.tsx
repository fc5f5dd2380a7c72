import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button } from '@/components/ui/button';
import { DescriptionList } from '@/components/ui/description-list';
import { Field } from '@/components/ui/field';
import { Light } from '@/components/ui/light';
import { Table } from '@/components/ui/table';
import { TextInput } from '@/components/ui/text-input';

describe('Button', () => {
  it('with reasons is disabled and points at all of them', () => {
    const html = renderToStaticMarkup(<Button reasons={['权重还差 2 分', '缺少满意度指标']}>提交</Button>);
    const id = /aria-describedby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain('disabled=""');
    expect(html).toContain(`id="${id}"`);
    expect(html).toContain('权重还差 2 分');
    expect(html).toContain('缺少满意度指标');
  });
  it('without reasons can be pressed', () => {
    expect(renderToStaticMarkup(<Button>提交</Button>)).not.toContain('disabled=""');
  });
  it('at work cannot be pressed twice', () => {
    const html = renderToStaticMarkup(<Button pending>提交</Button>);
    expect(html).toContain('disabled=""');
    expect(html).toContain('aria-busy="true"');
  });
});

describe('Field', () => {
  it('ties label, error and hint to the control', () => {
    const html = renderToStaticMarkup(
      <Field label="权重" name="lines.3.weight" error="须大于 0" hint="合计 100" unit="分" required>
        {(control) => <TextInput {...control} />}
      </Field>,
    );
    expect(html).toContain('for="field-lines.3.weight"');
    expect(html).toContain('id="field-lines.3.weight"');
    expect(html).toContain('aria-describedby="field-lines.3.weight-error field-lines.3.weight-hint"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('aria-required="true"');
    expect(html).not.toContain(' required=""');
  });
});

describe('Table', () => {
  interface Row {
    id: string;
    name: string;
    amount: string | null;
  }
  const columns = [
    { key: 'name', head: '项目', cell: (row: Row) => row.name },
    { key: 'amount', head: '金额', unit: '万元', figure: true, cell: (row: Row) => row.amount, sum: '12.00' },
  ];
  const rows = [
    { id: '1', name: '甲', amount: '12.00' },
    { id: '2', name: '乙', amount: null },
    { id: '3', name: '丙', amount: '0.00' },
  ];
  it('marks an absent figure and keeps a zero', () => {
    const html = renderToStaticMarkup(<Table caption="项目" columns={columns} rows={rows} rowKey={(row) => row.id} />);
    expect(html.match(/—/g)).toHaveLength(1);
    expect(html).toContain('0.00');
    expect(html).not.toContain('<tfoot');
  });
  it('closes with the sums when they are named', () => {
    const html = renderToStaticMarkup(
      <Table caption="项目" columns={columns} rows={rows} rowKey={(row) => row.id} sumLabel="合计" />,
    );
    expect(html).toMatch(/<tfoot><tr><th scope="row">合计<\/th><td data-figure="true">12\.00<\/td>/);
  });
  it('says what belongs there instead of an empty grid', () => {
    const html = renderToStaticMarkup(
      <Table caption="项目" columns={columns} rows={[]} rowKey={(row) => row.id} empty={<p>还没有项目</p>} />,
    );
    expect(html).toBe('<p>还没有项目</p>');
  });
});

describe('Light', () => {
  it.each([
    ['normal', '●', '正常'],
    ['warning', '▲', '预警'],
    ['severe', '■', '严重'],
    ['surplus', '◆', '超额'],
  ] as const)('%s has shape, word and number', (level, shape, word) => {
    const html = renderToStaticMarkup(<Light level={level} figure="20.01" />);
    expect(html).toContain(shape);
    expect(html).toContain(word);
    expect(html).toContain('20.01');
  });
});

describe('DescriptionList', () => {
  it('keeps 0 and marks what is absent', () => {
    const html = renderToStaticMarkup(
      <DescriptionList
        items={[
          { term: '件数', value: 0 },
          { term: '说明', value: '' },
        ]}
      />,
    );
    expect(html).toContain('>0</dd>');
    expect(html).toContain('>—</dd>');
  });
});

it('no primitive writes a style attribute: a strict content policy would drop it', () => {
  const html = renderToStaticMarkup(
    <>
      <Light level="severe" figure="1" />
      <Button pending>办</Button>
      <DescriptionList items={[{ term: '甲', value: '乙' }]} />
    </>,
  );
  expect(html).not.toContain('style=');
});
