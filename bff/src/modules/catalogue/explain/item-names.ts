import { vocabularyOf, type Term, type Vocabulary } from '../domain/vocabulary';
import type { JudgedItem } from '../domain/item-schema';
import type { Parameter } from '../domain/rule-schema';
import { fillWords, placeholdersOf } from '../domain/template';
import { moneyInWords } from '../domain/value-words';

const units = { days: ' 天', months: ' 个月', years: ' 年', percent: '%', count: '' };

/** A parameter's value with its unit: ¥1,300, 3 个月, 60%. */
export function parameterInWords({ unit, value }: Pick<Parameter, 'unit' | 'value'>): string {
  return unit === 'fen' ? moneyInWords(value) : `${value}${units[unit]}`;
}

/** Money with its sign, a count as it is: the words around it say the unit. */
function bareValue({ unit, value }: Pick<Parameter, 'unit' | 'value'>): string {
  return unit === 'fen' ? moneyInWords(value) : String(value);
}

/** What the names of an item's expressions and words mean where no member is there to have facts. */
export class ItemNames {
  private readonly vocabulary: Vocabulary;
  private readonly parameters: ReadonlyMap<string, Parameter>;

  constructor(
    item: JudgedItem,
    /** Districts by code: a text that is a district's code is read as its name. */
    readonly districts: ReadonlyMap<string, string>,
  ) {
    this.vocabulary = vocabularyOf(item, () => undefined);
    this.parameters = new Map(item.rules.parameters.map((parameter) => [parameter.name, parameter]));
  }

  term(name: string): Term | undefined {
    return this.vocabulary.get(name);
  }

  parameter(name: string): Parameter | undefined {
    return this.parameters.get(name);
  }

  /** Does the text name nothing but parameters? Then it is true of everybody. */
  isForAll(words: string): boolean {
    return placeholdersOf(words).every((name) => this.parameters.has(name));
  }

  /** Parameters by their values, the way the engine writes them; whatever differs from member to member by its label. */
  fill(words: string): string {
    const filled = fillWords(words, (name) => {
      const value = this.valueOf(name);
      if (value !== undefined) return value;
      const label = this.label(name);
      return label === undefined ? '…' : `「${label}」`;
    });
    return filled.replaceAll(' 「', '「').replaceAll('」 ', '」');
  }

  /** What a fact, a step or an answer is called; a label may name parameters. */
  label(name: string): string | undefined {
    const term = this.vocabulary.get(name);
    return term && fillWords(term.label, (inner) => this.valueOf(inner) ?? '…');
  }

  private valueOf(name: string): string | undefined {
    const parameter = this.parameters.get(name);
    return parameter && bareValue(parameter);
  }
}
