import type { Part, Sentence } from './sentence.ts';

/** Words with figures, and sentences, between them: say`At ${volume}, year 3 pays ${cash}.` */
export function say(
  words: TemplateStringsArray,
  ...values: readonly (Part | Sentence)[]
): Sentence {
  const parts: Part[] = [];
  for (const [index, text] of words.entries()) {
    parts.push(text);
    const value = values[index];
    if (value === undefined) continue;
    if (isSentence(value)) parts.push(...value);
    else parts.push(value);
  }
  return joined(parts);
}

/** Clauses in a row: "a", "a and b", "a, b and c". */
export function listedParts(clauses: readonly Sentence[], and = ' and '): Sentence {
  const parts = clauses.flatMap((clause, index): readonly Part[] => {
    if (index === 0) return clause;
    return [index === clauses.length - 1 ? and : ', ', ...clause];
  });
  return joined(parts);
}

function isSentence(value: Part | Sentence): value is Sentence {
  return Array.isArray(value);
}

/** No empty words, and no words beside words. */
function joined(parts: readonly Part[]): Sentence {
  const result: Part[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (typeof part === 'string' && typeof before === 'string') {
      result[result.length - 1] = before + part;
    } else if (part !== '') result.push(part);
  }
  return result;
}
