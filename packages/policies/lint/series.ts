import { type Check, eachPolicy } from './check.ts';

export default {
  name: 'series',
  why: 'Words of a series are looked for in titles: one that is let in and kept out, or that stands in every title of the brand, tells nothing apart.',
  check(data, report) {
    for (const { file, path, policy } of eachPolicy(data)) {
      const { seriesIn, seriesOut } = policy.applies;
      const names = namesOf(file);
      const out = new Set(seriesOut.map(fold));
      for (const [key, words] of [
        ['seriesIn', seriesIn],
        ['seriesOut', seriesOut],
      ] as const)
        for (const [index, word] of words.entries()) {
          const at = `${path}.applies.${key}[${index}]`;
          if (key === 'seriesIn' && out.has(fold(word)))
            report(file, at, `${word} is in seriesOut too`, 'keep it in one of the two');
          if (words.findIndex((other) => fold(other) === fold(word)) < index)
            report(
              file,
              at,
              `${word} stands there already: blanks and hyphens make no difference`,
              'keep one of the two',
            );
          if (names.has(fold(word)))
            report(
              file,
              at,
              `${word} is the brand’s own name, in every title`,
              'write the name of the series',
            );
        }
    }

    function namesOf(file: string): Set<string> {
      const brand = data.files.find((each) => each.file === file)?.brand;
      return new Set(brand ? [brand.id, brand.name.zh, brand.name.en].map(fold) : []);
    }
  },
} satisfies Check;

const fold = (word: string) => word.toLowerCase().replaceAll(/[\s-]/g, '');
