import {
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { type ChartName, chartNames } from './chart.ts';
import { listedTable, pipeTable } from './layout-table.ts';

/** What the tags of one layout are told, and what they tell of it. */
export interface Filled {
  /** The sections to be filled; left out: all of them. */
  readonly wanted?: readonly string[];
  /** What a chart's token begins with; left out: charts come to nothing, and tables are lists. */
  readonly chartToken?: string;
  /** The names of all sections of the layout. */
  readonly sections: string[];
  /** The charts that it asks for, with the words that stand for them. */
  readonly charts: { readonly name: ChartName; readonly token: string }[];
}

/**
 * Adds the tags that are ours to `liquid`: `{% section NAME %} … {% endsection %}`,
 * which may be left out by its name, `{% table HEAD | HEAD %} | cell | cell | {% endtable %}`,
 * and `{% chart NAME %}`.
 */
export function addTags(liquid: Liquid, filled: Filled): void {
  liquid.registerTag('section', sectionTag(filled));
  liquid.registerTag('table', tableTag(filled));
  liquid.registerTag('chart', chartTag(filled));
}

/** What stands in a tag up to its end. @throws Error if it has none. */
function inside(token: TagToken, rest: TopLevelToken[], parser: Parser): Template[] {
  const templates: Template[] = [];
  while (rest.length > 0) {
    const next = rest.shift()!;
    if ('name' in next && next.name === `end${token.name}`) return templates;
    templates.push(parser.parseToken(next, rest));
  }
  throw new Error(`tag ${token.getText().replaceAll(/\s+/g, ' ')} not closed`);
}

function sectionTag({ sections, wanted }: Filled) {
  return class extends Tag {
    private readonly called: string;
    private readonly inside: Template[];

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, rest, liquid);
      this.called = token.args.trim();
      if (!/^[a-z][a-z0-9-]*$/.test(this.called)) throw new Error('a section needs a name, such as wins');
      sections.push(this.called);
      this.inside = inside(token, rest, parser);
    }

    *render(context: Context, emitter: Emitter): Generator<unknown> {
      if (wanted && !wanted.includes(this.called)) return;
      const text = yield this.liquid.renderer.renderTemplates(this.inside, context);
      emitter.write(`\n${withoutEmptyHeadings(String(text))}\n`);
    }
  };
}

/** `markdown` without the headings below which nothing stands. */
function withoutEmptyHeadings(markdown: string): string {
  const kept: string[] = [];
  // What stands below, up to the next heading that is kept: any text, and the level of that heading.
  let [hasText, next] = [false, 0];
  for (const line of markdown.split('\n').toReversed()) {
    const level = /^#{1,6}(?= )/.exec(line)?.[0].length;
    if (level === undefined) hasText ||= line.trim() !== '';
    else if (hasText || next > level) [hasText, next] = [false, level];
    else continue;
    kept.push(line);
  }
  return kept.toReversed().join('\n');
}

function tableTag({ chartToken }: Filled) {
  return class extends Tag {
    private readonly heads: readonly string[];
    private readonly inside: Template[];

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, rest, liquid);
      this.heads = token.args.split('|').map((head) => head.trim());
      if (this.heads.length < 2) throw new Error('a table needs two heads or more, such as Month | Kept');
      this.inside = inside(token, rest, parser);
    }

    *render(context: Context, emitter: Emitter): Generator<unknown> {
      const body = String(yield this.liquid.renderer.renderTemplates(this.inside, context));
      const table = { heads: this.heads, body };
      emitter.write(chartToken === undefined ? listedTable(table) : pipeTable(table));
    }
  };
}

function chartTag({ charts, chartToken }: Filled) {
  return class extends Tag {
    private readonly called: ChartName;

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      const named = chartNames.find((name) => name === token.args.trim());
      if (!named) throw new Error(`a chart is one of ${chartNames.join(', ')}`);
      this.called = named;
    }

    render(_: Context, emitter: Emitter): void {
      if (chartToken === undefined) return void emitter.write('\n\n');
      const token = `${chartToken}${charts.length}`;
      charts.push({ name: this.called, token });
      emitter.write(`\n\n${token}\n\n`);
    }
  };
}
