import { expect, it } from 'vitest';
import {
	createLinks,
	editWorkingCopy,
	linkTarget,
	publishSurvey,
	surveyLinks,
	surveyPoster
} from '#lib/server/surveys/index.ts';
import { addSection, type Added, type WorkingCopy } from '#lib/shared/surveys/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { finishedSurvey, translate } from './support.ts';

const withSection = (workingCopy: WorkingCopy): Added => addSection(workingCopy, { title: '' });

onBothDatabases('A short link', (open) => {
	it('is made per channel and language, once', async () => {
		const ctx = await open();
		const { id } = await finishedSurvey(ctx);
		await createLinks(ctx, id, { channel: 'poster', locales: ['ar', null] });
		await createLinks(ctx, id, { channel: 'poster', locales: ['ar', 'tr', 'tr'] });
		await createLinks(ctx, id, { channel: 'school', locales: ['ar'] });
		const links = await surveyLinks(ctx, id);
		const made = links.map(({ channel, locale }) => `${channel} ${locale}`).toSorted();
		expect(made).toEqual(['poster ar', 'poster null', 'poster tr', 'school ar']);
		expect(new Set(links.map(({ code }) => code)).size).toBe(4);
	});

	it('leads to the survey in its language and tells the channel, however it is typed', async () => {
		const ctx = await open();
		const { id } = await finishedSurvey(ctx);
		await createLinks(ctx, id, { channel: 'school', locales: ['ar'] });
		await publishSurvey(ctx, id, ['ar']);
		const [link] = await surveyLinks(ctx, id);
		expect(link?.url).toBe(`${ctx.config.ORIGIN}/s/${link?.code}`);
		const target = await linkTarget(ctx, link?.code.toUpperCase() ?? '');
		expect(target).toEqual({ slug: 'gruen-fuer-bockenheim', channel: 'school', locale: 'ar' });
	});

	it('leads nowhere before the survey is published, nor under a made-up code', async () => {
		const ctx = await open();
		const { id } = await finishedSurvey(ctx);
		await createLinks(ctx, id, { channel: 'poster', locales: [null] });
		const [link] = await surveyLinks(ctx, id);
		for (const code of [link?.code ?? '', 'zzzzzz']) {
			await expect(linkTarget(ctx, code)).rejects.toMatchObject({ code: 'not-found' });
		}
	});

	it('gets a poster that says what is published, in its language', async () => {
		const ctx = await open();
		const { id } = await finishedSurvey(ctx);
		await translate(ctx, id, ['title', 'Grün für Bockenheim', 'Bockenheim için yeşil']);
		await createLinks(ctx, id, { channel: 'poster', locales: ['tr'] });
		await publishSurvey(ctx, id, ['tr']);
		await editWorkingCopy(ctx, id, (workingCopy) => withSection(workingCopy).workingCopy);
		const [link] = await surveyLinks(ctx, id);
		const poster = await surveyPoster(ctx, id, { code: link?.code ?? '', fallback: 'de' });
		expect(poster.title).toEqual({ text: 'Bockenheim için yeşil', locale: 'tr' });
	});

	it('gets no poster under another survey', async () => {
		const ctx = await open();
		const { id } = await finishedSurvey(ctx);
		const other = await finishedSurvey(ctx);
		await createLinks(ctx, id, { channel: 'poster', locales: ['tr'] });
		const [link] = await surveyLinks(ctx, id);
		const attempt = surveyPoster(ctx, other.id, { code: link?.code ?? '', fallback: 'de' });
		await expect(attempt).rejects.toMatchObject({ code: 'not-found' });
	});
});
