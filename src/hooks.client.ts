import type { ClientInit } from '@sveltejs/kit';
import { rememberTyped } from '#lib/ui/typed-early.ts';

export const init: ClientInit = rememberTyped;
