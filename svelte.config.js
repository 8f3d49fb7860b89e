import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		csp: {
			// A page that many get from memory would give the same nonce to all.
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		output: { bundleStrategy: 'split' },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../migrations/**/*.ts', '../tests/**/*.ts', '../*.ts']
			})
		}
	}
};
