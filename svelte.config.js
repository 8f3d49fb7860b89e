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
				'style-src': ['self'],
				// The one style in an attribute that Kit itself writes, for what it reads out to the blind.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
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
