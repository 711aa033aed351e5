/** What stands at the head and foot of each page of a part of the report. */
export interface RunningPart {
  /** Its name for the page rules: a letter, then letters, digits and hyphens. */
  readonly page: string;
  readonly left: string;
  readonly right: string;
}

/**
 * Page rules with running heads, feet and page numbers, for engines that have margin boxes; null
 * where this one has none. The words are the user's own, so the rules are made here, as a sheet of
 * the script's: the policy takes no style from the page's text.
 */
export function runningSheet(parts: readonly RunningPart[], foot: string): CSSStyleSheet | null {
  const sheet = new CSSStyleSheet();
  for (const { page, left, right } of parts) {
    sheet.insertRule(
      `@page ${page} {
        margin: 15mm 14mm 17mm;
        @top-left { ${FACE} width: 65%; content: ${cssString(left)}; text-align: left; }
        @top-right { ${FACE} content: ${cssString(right)}; text-align: right; }
        @bottom-left { ${FACE} width: 80%; content: ${cssString(foot)}; text-align: left; }
        @bottom-right { ${FACE} content: "Page " counter(page) " of " counter(pages); text-align: right; }
      }`,
      sheet.cssRules.length,
    );
    sheet.insertRule(`.report-part[data-page="${page}"] { page: ${page}; }`, sheet.cssRules.length);
  }
  return hasMarginBoxes(sheet) ? sheet : null;
}

const FACE = 'font: 8pt/1.3 system-ui, sans-serif; color: #333333;';

/** An engine that does not know them reads the rule without them. */
function hasMarginBoxes({ cssRules }: CSSStyleSheet): boolean {
  const [rule] = cssRules;
  const inside: unknown = rule === undefined ? null : Reflect.get(rule, 'cssRules');
  return inside instanceof CSSRuleList && inside.length > 0;
}

/** A text as CSS writes it; no character of it can end it. */
function cssString(text: string): string {
  const escaped = text.replace(
    /["\\]|[^ -~]/gu,
    (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
