import type { JSX } from 'preact';
import { updateItem } from '../../../src/records/items.ts';
import { brandName } from '../../../src/ui/brand-name.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import { useBrands } from '../../../src/ui/use-brands.ts';
import type { ItemView } from '../../../src/view/item-view.ts';
import { answerOf } from '../../../src/view/question.ts';
import { candidateWords, WHICH_WORDS } from '../../../src/words/which-words.ts';
import { useQuestion } from './use-question.ts';

/** Where the matcher is not certain the user is asked, not told: one tap says what it is, or where it is from. */
export function WhichQuestion({ view, details }: { view: ItemView; details: string }): JSX.Element | null {
  const { lang, today } = usePage();
  const change = useChange();
  const brands = useBrands();
  const asked = useQuestion(view, today);
  if (!asked) return null;
  const { question, follows } = asked;
  const words = WHICH_WORDS[lang];
  const nameOf = (id: string) => brandName(id, brands, lang) ?? id;
  const labels =
    question.ask === 'channel'
      ? question.choices.map((channel) => words.channels[channel])
      : question.choices.map((candidate) => candidateWords(candidate, nameOf, lang));
  const answer = (choice: number) => {
    const changes = answerOf(question, choice);
    if (changes) void change(updateItem(view.record.item.id, changes), words.said(labels[choice] ?? ''));
  };
  const isWhich = question.ask === 'which';
  return (
    <section class="panel pad which" aria-labelledby="which">
      <h2 id="which">{isWhich ? words.which : words.channel}</h2>
      {isWhich && labels[0] !== undefined && <p class="likely">{words.likely(labels[0])}</p>}
      <p class="hint">{isWhich ? words.whichText : words.channelText}</p>
      <div class="choices">
        {labels.map((label, choice) => (
          <button key={label} type="button" class="btn choice" onClick={() => answer(choice)}>
            <span>{label}</span>
            {follows && <span class="small muted">{words.follows(follows[choice] ?? 0)}</span>}
          </button>
        ))}
        {isWhich && (
          <button type="button" class="btn quiet" onClick={() => openForm(details)}>
            {words.none}
          </button>
        )}
      </div>
    </section>
  );
}

/** The form is on the same page: its field for the brand, ready to type in. */
function openForm(details: string): void {
  const form = document.getElementById(details)?.parentElement;
  form?.scrollIntoView({ block: 'start' });
  form?.querySelector<HTMLElement>('input[list]')?.focus({ preventScroll: true });
}
