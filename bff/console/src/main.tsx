import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './App';
import { offerTokensToStyleSheets } from './look/tokens';
import './look/base.css';

// The content security policy forbids `new Function`, which zod would try for speed.
z.config({ jitless: true });
offerTokensToStyleSheets(document.documentElement);
createRoot(document.getElementById('root')!).render(<App />);
