import { startPage } from '../../src/ui/start-page.tsx';
import { Library } from './Library.tsx';

startPage(Library, (words) => `${words.product} · ${words.booklet}`);
