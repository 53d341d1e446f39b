import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/render/layout.ts';

const data = {
  title: 'Week 47',
  kept: [{ text: 'Call *Sam*' }, { text: 'One\n# Two' }],
  days: { due: 5 },
};

describe('a layout', () => {
  it('is filled with data, each piece of text as it was typed', () =>
    expect(layOut('# {{ title }}\n\n{% for one in kept %}- {{ one.text }}\n{% endfor %}', data)).toEqual({
      text: '# Week 47\n\n- Call \\*Sam\\*\n- One\\\n  \\# Two\n',
    }));

  it('keeps text on one line where it asks for that', () =>
    expect(layOut('| {{ kept[1].text | line }} |', data)).toEqual({ text: '| One # Two |\n' }));

  it('shows nothing for what there is not', () =>
    expect(layOut('a{{ nothing }}b{{ days.nothing.at.all }}c', data)).toEqual({ text: 'abc\n' }));

  it('leaves no spaces at the ends of lines, no more than one blank line, and one line break at the end', () =>
    expect(layOut('a  \n\n{% if false %}x{% endif %}\n  \n\n\nb\t\n\n', data)).toEqual({ text: 'a\n\nb\n' }));
});

describe('a broken layout is named with line and column', () => {
  it.each([
    ['# {{ title', 1, 3, 'output "{{ title" not closed'],
    ['# A\n\n{% if title %}\nno end', 3, 1, 'tag {% if title %} not closed'],
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
  ])('it does not reach prototypes: %s', (layout) => expect(layOut(layout, data)).toEqual({ text: '\n' }));

  it('changes nothing in the data', () => {
    const before = structuredClone(data);
    layOut('{% assign kept = 1 %}{% assign days = kept %}{{ kept | push: 2 }}', data);
    expect(data).toEqual(before);
  });
});
