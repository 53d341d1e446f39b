import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/render/layout.ts';

const data = {
  title: 'Week 47',
  kept: [{ text: 'Call *Sam*' }, { text: 'One\n# Two' }],
  days: { due: 5 },
};

const textOf = (layout: string) => layOut(layout, data).text;

describe('a layout', () => {
  it('is filled with data, each piece of text as it was typed', () =>
    expect(textOf('# {{ title }}\n\n{% for one in kept %}- {{ one.text }}\n{% endfor %}')).toBe(
      '# Week 47\n\n- Call \\*Sam\\*\n- One\\\n  \\# Two\n',
    ));

  it('keeps text on one line where it asks for that', () =>
    expect(textOf('| {{ kept[1].text | line }} |')).toBe('| One # Two |\n'));

  it('shows nothing for what there is not', () =>
    expect(textOf('a{{ nothing }}b{{ days.nothing.at.all }}c')).toBe('abc\n'));

  it('leaves no spaces at the ends of lines, no more than one blank line, and one line break at the end', () =>
    expect(textOf('a  \n\n{% if false %}x{% endif %}\n  \n\n\nb\t\n\n')).toBe('a\n\nb\n'));
});

describe('a section of a layout', () => {
  const layout = 'a{% section one %}b{% endsection %}{% section two %}{{ title }}{% endsection %}';

  it('stands there unless others are asked for', () => {
    expect(layOut(layout, data)).toMatchObject({ text: 'a b\n\nWeek 47\n', sections: ['one', 'two'] });
    expect(layOut(layout, data, { sections: ['two'] })).toMatchObject({ text: 'a Week 47\n' });
  });
});

describe('a chart of a layout', () => {
  const layout = 'a\n{% chart say-do %}\nb {% chart goals %}';

  it('is nothing where there are no charts', () =>
    expect(layOut(layout, data)).toMatchObject({ text: 'a\n\nb\n', charts: [] }));

  it('is a paragraph of its own where there are', () =>
    expect(layOut(layout, data, { chartToken: 'x7' })).toMatchObject({
      text: 'a\n\nx70\n\nb\n\nx71\n',
      charts: [
        { name: 'say-do', token: 'x70' },
        { name: 'goals', token: 'x71' },
      ],
    }));
});

describe('a broken layout is named with line and column', () => {
  it.each([
    ['# {{ title', 1, 3, 'output "{{ title" not closed'],
    ['# A\n\n{% if title %}\nno end', 3, 1, 'tag {% if title %} not closed'],
    ['a\n{% section %}', 2, 1, 'a section needs a name, such as wins'],
    ['{% section wins %}b', 1, 1, 'tag {% section wins %} not closed'],
    ['{% chart pie %}', 1, 1, 'a chart is one of say-do, standards, goals, sides, causes'],
    ['a\n\n  {% nosuch %}', 3, 3, 'tag "nosuch" not found'],
    ['a\n  {{ title | nosuch }}', 2, 3, 'undefined filter: nosuch'],
    ['{% for x in %}{% endfor %}', 1, 1, 'illegal tag: {% for x in %}'],
    ['a\n{% for one in kept %}\n {{ one | nosuch }}{% endfor %}', 3, 2, 'undefined filter: nosuch'],
    ['{% for i in (1..1000000000) %}x{% endfor %}', 1, 1, 'memory alloc limit exceeded'],
  ])('%j', (layout, line, column, message) =>
    expect(layOut(layout, data)).toEqual({ problem: { line, column, message } }),
  );
});

describe('a layout can do nothing but fill in data', () => {
  it.each(['include', 'render', 'layout'])('it cannot %s a file', (tag) =>
    expect(layOut(`a\n{% ${tag} "../../package.json" %}`, data)).toEqual({
      problem: {
        line: 2,
        column: 1,
        message: 'a layout stands alone: it cannot take in "../../package.json"',
      },
    }),
  );

  it.each([
    '{{ title.constructor }}',
    '{{ kept.constructor.constructor }}',
    '{{ kept.map }}',
    '{{ days.toString }}',
    '{{ days.hasOwnProperty }}',
    '{{ days.__proto__ }}',
    '{{ kept[0].__proto__.toString }}',
    '{% assign key = "constructor" %}{{ days[key] }}{{ kept[key] }}',
    '{{ kept | map: "constructor" | join: "" }}',
    '{{ kept | map: "__proto__" | join: "" }}',
    '{{ kept | where: "constructor" }}',
  ])('it does not reach prototypes: %s', (layout) => expect(textOf(layout)).toBe('\n'));

  it('changes nothing in the data', () => {
    const before = structuredClone(data);
    layOut('{% assign kept = 1 %}{% assign days = kept %}{{ kept | push: 2 }}', data);
    expect(data).toEqual(before);
  });
});
