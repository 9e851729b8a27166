// Words that a reader sees belong to the catalogue. An element marked translate="no" may carry literals.

/**
 * The parts of ESTree and JSX nodes that the rule reads.
 * @typedef {{
 *   type: string, parent: Node, value?: unknown, expression?: Node, quasis?: { value: { raw: string } }[],
 *   openingElement?: { attributes: Node[] }, name?: { type: string, name?: string },
 * }} Node
 * @typedef {{ report: (problem: { node: Node, messageId: string, data: Record<string, string> }) => void }} Context
 */

const READ_ATTRIBUTES = new Set([
  "label",
  "title",
  "placeholder",
  "alt",
  "helperText",
  "description",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
]);

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
const isNode = (value) => typeof value === "object" && value !== null && "type" in value;

/**
 * @param {unknown} node
 * @returns {string} the literal words in it
 */
function literalText(node) {
  if (!isNode(node)) return "";
  if (node.type === "TemplateLiteral") return (node.quasis ?? []).map((part) => part.value.raw).join("");
  if (node.type === "JSXExpressionContainer") return literalText(node.expression);
  const literal = node.type === "Literal" || node.type === "JSXText";
  return literal && typeof node.value === "string" ? node.value : "";
}

/** @param {Node} element */
function isMarkedUntranslated(element) {
  const attributes = element.openingElement?.attributes ?? [];
  return attributes.some(({ name, value }) => name?.name === "translate" && literalText(value) === "no");
}

/** ESLint rule: no literal words as children or as spoken or shown attributes of JSX (design, "Languages"). */
export const noWordsInJsx = {
  meta: {
    type: /** @type {const} */ ("problem"),
    schema: [],
    messages: { word: "Words belong to the catalogue (src/i18n/locales): {{text}}" },
  },
  /** @param {Context} context */
  create(context) {
    /**
     * @param {Node} node
     * @param {string} text
     */
    const report = (node, text) => {
      if (/\p{L}/u.test(text)) context.report({ node, messageId: "word", data: { text: text.trim().slice(0, 40) } });
    };
    /** @param {Node} node */
    const child = (node) => {
      if (!isMarkedUntranslated(node.parent)) report(node, literalText(node));
    };
    return {
      JSXText: child,
      "JSXElement > JSXExpressionContainer": child,
      "JSXFragment > JSXExpressionContainer": child,
      /** @param {Node} node */
      JSXAttribute(node) {
        if (READ_ATTRIBUTES.has(node.name?.name ?? "")) report(node, literalText(node.value));
      },
    };
  },
};
