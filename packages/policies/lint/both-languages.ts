import type { Check } from './check.ts';

export default {
  name: 'both-languages',
  why: 'Every sentence is read by Chinese and by English readers; a text left in the other language is left out.',
  check(data, report) {
    for (const { file, brand, policies } of data.files) {
      walk(brand, 'brand');
      for (const [index, policy] of policies.entries()) walk(policy, `policies[${index}]`);

      function walk(value: unknown, path: string): void {
        if (Array.isArray(value)) {
          for (const [index, entry] of value.entries()) walk(entry, `${path}[${index}]`);
        } else if (isText(value)) {
          if (value.zh.trim() === '' || !/\p{Script=Han}|\d/u.test(value.zh))
            report(file, `${path}.zh`, `“${value.zh}” has no Chinese`, 'say it in Simplified Chinese');
          if (value.en.trim() === '' || !/[A-Za-z]/.test(value.en))
            report(file, `${path}.en`, `“${value.en}” has no English`, 'say it in English');
        } else if (typeof value === 'object' && value !== null) {
          for (const [key, entry] of Object.entries(value)) walk(entry, `${path}.${key}`);
        }
      }
    }
  },
} satisfies Check;

function isText(value: unknown): value is { zh: string; en: string } {
  if (typeof value !== 'object' || value === null || !('zh' in value) || !('en' in value)) return false;
  return typeof value.zh === 'string' && typeof value.en === 'string';
}
