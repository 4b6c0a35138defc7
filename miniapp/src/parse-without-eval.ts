import { z } from 'zod';

// zod writes its parsers with `new Function` where it can; the page's CSP and WeChat both forbid it.
z.config({ jitless: true });
