import '@sveltejs/adapter-node';
import type { Actor, Sessions } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { Locale } from '#lib/i18n/registry.ts';
import type { Translate } from '#lib/i18n/translator.ts';

declare global {
	namespace App {
		interface Locals {
			ctx: Context;
			actor: Actor;
			sessions: Sessions;
			locale: Locale;
			t: Translate;
			/** An address of this site in the visitor's language. */
			href: (path: string) => string;
			/** What went wrong unexpectedly, as the visitor is told. */
			problem?: Error;
		}
		interface Error {
			message: string;
			/** The id under which the log has the error. */
			errorId?: string;
			/** What to do now, where there is more to say than what goes for every page of its kind. */
			advice?: string;
			/** Where to go on, by path without language. */
			ways?: { path: string; text: LocalText }[];
		}
		interface PageData {
			/** The document's title, without the municipality's name. */
			title?: string;
			/** The page's main form, shown by `parts/forms/Form` with the id `form`. */
			form?: { data: object };
			/** One thing is done here: no menu leads away, and the page's own form switches the language. */
			isFocused?: boolean;
		}
	}
}

export {};
