import { sveltekit } from '@sveltejs/kit/vite';
import rtlcss from 'postcss-rtlcss';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	css: {
		postcss: { plugins: [rtlcss({ mode: 'override' })] },
		preprocessorOptions: { scss: { quietDeps: true } }
	}
});
