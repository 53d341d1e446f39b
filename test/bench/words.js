// What a made-up person writes about. Everything can stand in YAML without quotes, unless it is meant to need them.

export const people = [
  'Dana',
  'Sam',
  'Jürgen Weiß',
  'Nguyễn Thị Hồng',
  'Aoife Ní Bhriain',
  'Priya',
  'Łukasz Wróbel',
  'Zoë Lefèvre',
  'مريم',
  'Ingrid',
  'Tomás',
  '佐藤',
];

export const things = [
  'the Q1 plan',
  'the hiring plan',
  'the budget',
  'the incident report',
  'the release notes',
  'the on-call rota',
  'the roadmap',
  'the customer letter',
  'the contract',
  'the test environment',
  'the payment migration',
  'the salary review',
  'the works council paper',
  'the risk list',
  'the onboarding page',
  'the handover',
  'the forecast for autumn',
  'the architecture sketch',
];

export const deeds = {
  manage: ['Send', 'Finish', 'Check', 'Review', 'Update', 'Draft', 'Approve', 'Cut down', 'Sign off'],
  lead: ['Talk through', 'Ask for views on', 'Hand over', 'Explain the why of', 'Ask for feedback on'],
};

export const ends = [
  '',
  ' before noon',
  ' with numbers for every team',
  ', two pages and no more',
  ' and say what is still open',
  ' so that nobody has to wait',
  ' together with finance',
];

export const targets = [
  'numbers for every team',
  'each risk has an owner',
  'ten slides',
  'no open question',
  'one page',
  'under 200 ms',
];

export const reasons = [
  'two incidents',
  'finance did not answer',
  'I started with mail instead',
  'the figures came too late',
  'said yes too quickly',
  'it was in the middle of my holiday',
];

export const intentions = [
  'Decide once, then support the team.',
  'Listen in the review, decide after it.',
  'Ask more than I answer.',
  'One honest page.',
  'Write before noon, talk after it.',
  'Make myself less necessary.',
  'Say no to one thing, and say why.',
  'Finish what is begun.',
];

export const wins = [
  'ran the demo alone and it landed',
  'asked the question that everybody had been avoiding, and stayed kind',
  'shipped on the day that was promised',
  'found the leak that nobody had looked for',
  'chaired the planning and was done ten minutes early',
  'wrote the letter that had been put off for weeks',
];

export const steps = [
  'stayed silent for the whole of it',
  'it was easier than I had feared',
  'let the others speak first',
  'asked for one thing to do better',
  'prepared the first two sentences and nothing else',
];

export const thoughts = [
  'Three people said the same thing about planning today, in three different words.',
  'The meeting could have been a page. Next time it is a page.',
  'Cannot sleep over the reorganisation; what helps is to write down who has to know what by when.',
  'We measure how fast we answer and not whether the answer helped.',
  'A good day. Nobody needed me before eleven, and the morning was enough for the plan.',
  'Ask what would have to be true for the platform project to be done by spring.',
  'Note for the review: the same two names carry every incident.',
];

export const lensAnswers = [
  'A Monday on which nobody is surprised.',
  'The rota: it still has my predecessor on call.',
  'That we will be fine. I do not know how yet, and I can say both.',
  'Hồng and Łukasz, who have waited for a decision since last week.',
  'The number of open incidents, before I call the quarter calm.',
  'What the customers in Boston pay for today that they did not pay for a year ago.',
];

export const conduct = [
  ['prepare', 'I come prepared to every meeting', 'manage'],
  ['listen-first', 'I let others finish before I answer', 'lead'],
  ['evening', 'I am away from the screen by seven in the evening', undefined],
  ['thank', 'I thank someone for one specific thing they did', 'lead'],
  ['notes', 'The notes of a one-on-one are written the same day', 'manage'],
  ['coffee', 'I have coffee with someone outside my team', 'lead'],
  ['warn-early', 'When a date is at risk, I say so before it passes', 'manage'],
  ['hard-first', 'I start with the task I would rather put off', 'manage'],
  ['ask-first', 'I ask what they would do before I say what I would', 'lead'],
];

export const skills = [
  ['delegate', 'Delegate outcomes, not tasks', 'results others owned from start to finish'],
  ['hard-talks', 'Have the difficult conversation sooner', 'difficult conversations held within a week'],
  ['speaking', 'Speak to a room with ease', 'times I spoke to ten people or more'],
  ['coaching', 'Coach instead of answering', 'questions answered with a question'],
  ['writing', 'Write so that nobody has to ask', 'pages that needed no meeting'],
];

/** A word that stands in a few notes of every year, and the thought that it stands in. */
export const rareWord = 'lighthouse';
export const rareThought = 'A walk to the lighthouse, and the plan for the quarter stood.';

/** A word that stands in every sixth day. */
export const commonWord = 'platform';
