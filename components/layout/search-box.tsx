import Form from 'next/form';
import { TextInput } from '@/components/ui/text-input';

/** Search over everything one may see: by code, name or pinyin. */
export function SearchBox({ path, placeholder = '查编码、名称、拼音首字母' }: { path: string; placeholder?: string }) {
  return (
    <Form action={path} prefetch={false} role="search" className="w-full">
      <TextInput type="search" name="q" aria-label="全局查询" placeholder={placeholder} />
    </Form>
  );
}
