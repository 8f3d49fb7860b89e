import { ideasFromTheIdeenCafe } from './ideas/ideen-cafe.ts';
import { ideasFromMitteWest } from './ideas/mitte-west.ts';
import { ideasFromTheRestOfTheCity } from './ideas/rest-of-the-city.ts';
import type { DemoBoard } from './ideas/types.ts';

export const boards: readonly DemoBoard[] = [
	{
		slug: 'vor-ihrer-haustuer',
		audience: 'public',
		phase: 'collecting',
		moderation: 'before',
		area: 'F',
		title: {
			de: 'Was fehlt vor Ihrer Haustür?',
			'de-simple': 'Was fehlt vor Ihrer Tür?',
			en: 'What is missing outside your front door?',
			tr: 'Kapınızın önünde ne eksik?',
			ar: 'ما الذي ينقص أمام باب بيتكم؟',
			uk: 'Чого бракує біля вашого дому?'
		},
		description: {
			de: 'Eine Bank, ein Bus, ein Treffpunkt: Sagen Sie uns, was das Leben in Ihrer Nachbarschaft besser macht. Sie brauchen kein Konto und dürfen in Ihrer Sprache schreiben. Wir lesen jede Idee und antworten auf die, die viele unterstützen.',
			'de-simple':
				'Eine Bank, ein Bus, ein Treffpunkt: Was macht das Leben hier besser? Schreiben Sie uns Ihre Idee. Sie können in Ihrer Sprache schreiben. Wir lesen alles. Wenn viele eine Idee gut finden, antworten wir.',
			en: 'A bench, a bus, a place to meet: tell us what would make life in your neighbourhood better. You need no account and may write in your own language. We read every idea and reply to those that many people support.',
			tr: 'Bir bank, bir otobüs, bir buluşma yeri: Mahallenizde hayatı neyin kolaylaştıracağını bize yazın. Hesap açmanız gerekmez, kendi dilinizde yazabilirsiniz. Her fikri okuyor, çok destek alanlara yanıt veriyoruz.',
			ar: 'مقعد أو حافلة أو مكان للقاء: أخبرونا بما يجعل الحياة في حيّكم أفضل. لا تحتاجون إلى حساب ويمكنكم الكتابة بلغتكم. نقرأ كل فكرة ونرد على الأفكار التي يؤيدها كثيرون.',
			uk: 'Лавка, автобус, місце зустрічі: скажіть, що зробить життя у вашому районі кращим. Обліковий запис не потрібен, пишіть своєю мовою. Ми читаємо кожну ідею й відповідаємо на ті, які підтримує багато людей.'
		},
		ideas: [...ideasFromMitteWest, ...ideasFromTheRestOfTheCity]
	},
	{
		slug: 'ideen-cafe-beweglich-arbeiten',
		audience: 'staff',
		phase: 'rating',
		moderation: 'after',
		area: 'F11',
		title: {
			de: 'Ideen-Café: beweglich arbeiten, auch mit Dienstweg',
			'de-simple': 'Ideen-Café: Wie können wir besser arbeiten?',
			en: 'Ideen-Café: working nimbly within a hierarchy',
			tr: 'Ideen-Café: Kademeli bir yapıda esnek çalışmak',
			ar: 'مقهى الأفكار: العمل بمرونة داخل هيكل إداري متدرج',
			uk: 'Ideen-Café: гнучко працювати попри ієрархію'
		},
		description: {
			de: 'Was macht unsere Arbeit im Sozialrathaus leichter und für die Menschen besser? Hier zählt die Idee, nicht der Rang. Nur Mitarbeitende sehen diese Tafel.',
			'de-simple':
				'Wie wird unsere Arbeit leichter und besser? Jede Idee zählt gleich viel. Nur Mitarbeitende sehen diese Tafel.',
			en: 'What would make our work at the social services office easier, and better for the people we serve? Here the idea counts, not the rank. Only staff can see this board.',
			tr: 'Sosyal hizmetler merkezindeki işimizi ne kolaylaştırır, insanlar için ne daha iyi olur? Burada rütbe değil, fikir önemlidir. Bu panoyu yalnızca çalışanlar görür.',
			ar: 'ما الذي يسهّل عملنا في مكتب الخدمات الاجتماعية ويجعله أفضل للناس؟ هنا تُحسب الفكرة لا الرتبة. لا يرى هذه اللوحة سوى العاملين.',
			uk: 'Що полегшить нашу роботу в соціальній службі та зробить її кращою для людей? Тут важлива ідея, а не посада. Цю дошку бачать лише працівники.'
		},
		ideas: ideasFromTheIdeenCafe
	}
];
