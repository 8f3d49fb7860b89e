import { Gauge, register } from 'prom-client';
import type { PageStore } from './page-store.ts';

/** Says in `/metrics` what the pages in memory take. The built site lies behind: they meet in the library's own registry. */
export function watchPages(store: PageStore): void {
	const watch = (name: string, help: string, value: () => number) =>
		new Gauge({
			name,
			help,
			registers: [register],
			collect() {
				this.set(value());
			}
		});
	watch('mitraum_page_cache_bytes', 'Bytes of the pages in memory', () => store.bytes);
	watch('mitraum_page_cache_pages', 'Pages in memory', () => store.count);
}
