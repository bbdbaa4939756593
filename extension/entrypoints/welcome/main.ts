import { startPage } from '../../src/ui/start-page.tsx';
import { Welcome } from './Welcome.tsx';

startPage(Welcome, (words) => `${words.product} · ${words.welcome.title}`);
