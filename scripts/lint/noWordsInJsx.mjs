// Words that a reader sees belong to the catalogue. An element marked translate="no" may carry literals.

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

const hasLetters = (text) => /\p{L}/u.test(text);

function literalText(node) {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "TemplateLiteral") return node.quasis.map((part) => part.value.raw).join("");
  if (node.type === "JSXExpressionContainer") return literalText(node.expression);
  if (node.type === "JSXText") return node.value;
  return "";
}

function isMarkedUntranslated(element) {
  return element.openingElement?.attributes.some(
    (attribute) => attribute.name?.name === "translate" && attribute.value?.value === "no",
  );
}

/** ESLint rule: no literal words as children or as spoken or shown attributes of JSX (design, "Languages"). */
export const noWordsInJsx = {
  meta: {
    type: "problem",
    schema: [],
    messages: { word: "Words belong to the catalogue (src/i18n/locales): {{text}}" },
  },
  create(context) {
    const report = (node, text) => {
      if (hasLetters(text)) context.report({ node, messageId: "word", data: { text: text.trim().slice(0, 40) } });
    };
    const child = (node) => {
      if (!isMarkedUntranslated(node.parent)) report(node, literalText(node));
    };
    return {
      JSXText: child,
      "JSXElement > JSXExpressionContainer": child,
      "JSXFragment > JSXExpressionContainer": child,
      JSXAttribute(node) {
        const name = node.name.type === "JSXIdentifier" ? node.name.name : "";
        if (READ_ATTRIBUTES.has(name) && node.value !== null) report(node, literalText(node.value));
      },
    };
  },
};
