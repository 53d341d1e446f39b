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

/** What the tags of one layout are told, and what they tell of it. */
export interface Filled {
  /** The sections to be filled; left out: all of them. */
  readonly wanted?: readonly string[];
  /** What a chart's token begins with; left out: charts come to nothing. */
  readonly chartToken?: string;
  /** The names of all sections of the layout. */
  readonly sections: string[];
  /** The charts that it asks for, with the words that stand for them. */
  readonly charts: { readonly name: ChartName; readonly token: string }[];
}

/**
 * Adds the tags that are ours to `liquid`: `{% section NAME %} … {% endsection %}`,
 * which may be left out by its name, and `{% chart NAME %}`.
 */
export function addTags(liquid: Liquid, filled: Filled): void {
  liquid.registerTag('section', sectionTag(filled));
  liquid.registerTag('chart', chartTag(filled));
}

function sectionTag({ sections, wanted }: Filled) {
  return class extends Tag {
    private readonly called: string;
    private readonly inside: Template[] = [];

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, rest, liquid);
      this.called = token.args.trim();
      if (!/^[a-z][a-z0-9-]*$/.test(this.called)) throw new Error('a section needs a name, such as wins');
      sections.push(this.called);
      while (rest.length > 0) {
        const next = rest.shift()!;
        if ('name' in next && next.name === 'endsection') return;
        this.inside.push(parser.parseToken(next, rest));
      }
      throw new Error(`tag ${token.getText()} not closed`);
    }

    *render(context: Context, emitter: Emitter): Generator<unknown> {
      if (wanted && !wanted.includes(this.called)) return;
      yield this.liquid.renderer.renderTemplates(this.inside, context, emitter);
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
      if (chartToken === undefined) return;
      const token = `${chartToken}${charts.length}`;
      charts.push({ name: this.called, token });
      emitter.write(`\n\n${token}\n\n`);
    }
  };
}
