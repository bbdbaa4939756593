import { startPage } from '../../src/ui/start-page.tsx';
import { Popup } from './Popup.tsx';

startPage(Popup, (words) => words.product);
