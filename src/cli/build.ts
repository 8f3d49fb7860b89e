import { build } from 'vite';

/** `npm run build`: Vite, under the Node that Mitraum needs. */
await build();
