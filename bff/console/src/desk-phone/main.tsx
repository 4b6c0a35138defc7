import { createRoot } from 'react-dom/client';
import { offerTokensToStyleSheets } from '../look/tokens';
import { DeskStore } from './desk-store';
import { PhoneApp } from './PhoneApp';
import './desk-phone.css';

const store = new DeskStore();
offerTokensToStyleSheets(document.documentElement);
createRoot(document.getElementById('root')!).render(<PhoneApp store={store} />);
window.addEventListener('online', () => store.retry());
// Another code that is scanned into the same page of the browser changes only what stands behind the `#`.
window.addEventListener('hashchange', () => void store.begin());
void store.begin();
