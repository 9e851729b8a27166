import { useCallback, useMemo } from "react";
import type { ActionParam } from "../../access/needs/need";
import { type PreparedPart, preparedParts, type Recipe, recipeChanges } from "../../access/recipes/recipe";
import { RECIPES } from "../../access/recipes/recipes";
import { CopyButton } from "../../components/code/CopyButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Banner } from "../../components/layout/Banner";
import { Card } from "../../components/layout/Card";
import { useText } from "../../i18n/useText";
import { SubjectPicker } from "../../widgets/viewAs/SubjectPicker";
import { Fields, NamedField } from "../../widgets/why/QuestionFields";
import { RecipeChoice, VersionChoice } from "./Choices";
import { GrantCard } from "./GrantCard";
import { Table } from "./NeedTable";
import { recipeText } from "./needText";
import { ParamFields } from "./ParamFields";
import { type NeedsProps, versionOf } from "./parts";
import { valuesOf } from "./search";

const NONE: readonly never[] = [];

/** Least-privilege roles with their paths for common tools and kinds of people. */
export function RecipeNeeds({ known, address, setAddress }: NeedsProps) {
  const t = useText("needs");
  const recipe = RECIPES.find(({ id }) => id === address.recipe);
  const setValue = useCallback(
    (param: ActionParam, value: string) => setAddress({ [param]: value }, "replace"),
    [setAddress],
  );
  return (
    <>
      <VersionChoice
        value={address.version ?? ""}
        own={known.model.version}
        onChange={(to) => setAddress({ version: to }, "replace")}
      />
      <Fields>
        <RecipeChoice value={address.recipe ?? ""} onChange={(id) => setAddress({ recipe: id })} />
        {recipe === undefined ? null : (
          <ParamFields params={recipe.params} optional={NONE} values={valuesOf(address)} onChange={setValue} />
        )}
        <NamedField label={t("forWhom")}>
          <SubjectPicker label={t("forWhom")} value={address.authid ?? ""} onChange={(authid) => setAddress({ authid })} />
        </NamedField>
      </Fields>
      {recipe === undefined ? (
        <EmptyState icon="question" title={t("askTitle")}>
          {t("askRecipe")}
        </EmptyState>
      ) : (
        <Prepared recipe={recipe} known={known} address={address} setAddress={setAddress} />
      )}
    </>
  );
}

/** Where a recipe's entry is for: by the form of its id. */
function subjectOf(text: string): { readonly field: "users" | "groups" | "tokens"; readonly id: string } {
  if (text.startsWith("@")) return { field: "groups", id: text.slice(1) };
  return { field: text.includes("!") ? "tokens" : "users", id: text };
}

function rowText({ roleid, privileges, path, propagate }: PreparedPart, yes: string): string {
  return [roleid, privileges.join(", "), path, propagate ? yes : ""].join("\t");
}

function useChanges(recipe: Recipe, address: NeedsProps["address"], known: NeedsProps["known"]) {
  return useMemo(() => {
    const authid = address.authid ?? "";
    const ready = preparedParts(recipe, valuesOf(address), versionOf(address, known));
    const ids: ReadonlySet<string> = new Set<string>(known.model.roles.keys());
    return authid === "" ? NONE : recipeChanges(ready, subjectOf(authid), ids);
  }, [recipe, address, known]);
}

function Prepared({ recipe, known, address, setAddress }: NeedsProps & { readonly recipe: Recipe }) {
  const t = useText("needs");
  const { model } = known;
  const version = versionOf(address, known);
  const values = valuesOf(address);
  const missing = recipe.params.filter((param) => (values[param] ?? "").trim() === "");
  const standIns = Object.fromEntries(missing.map((param) => [param, `<${t(`params.${param}`)}>`]));
  const parts = preparedParts(recipe, { ...values, ...standIns }, version);
  const authid = address.authid ?? "";
  const roles: ReadonlyMap<string, { readonly privileges: ReadonlySet<string> }> = model.roles;
  const changes = useChanges(recipe, address, known);
  const differing = parts.filter(({ roleid, privileges }) => {
    const role = roles.get(roleid);
    return role !== undefined && [...role.privileges].sort().join() !== privileges.join();
  });
  return (
    <>
      <Card
        title={t("recipeOf", { recipe: recipe.id })}
        actions={<CopyButton text={parts.map((part) => rowText(part, t("propagate"))).join("\n")} label={t("copy")} />}
      >
        <p style={{ margin: "0 0 8px" }}>
          {recipeText(recipe.id, t)} {t(`for.${recipe.subject}`)}
        </p>
        <Table aria-label={t("recipeOf", { recipe: recipe.id })}>
          <thead>
            <tr>
              <th scope="col">{t("role")}</th>
              <th scope="col">{t("privileges")}</th>
              <th scope="col">{t("path")}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={`${part.roleid} ${part.path}`}>
                <td className="mono">{part.roleid}</td>
                <td className="mono" translate="no" lang="en">
                  {part.privileges.join(", ")}
                </td>
                <td>
                  <span className="mono">{part.path}</span>
                  <span className="soft">{t(part.propagate ? "propagate" : "hereOnly")}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
        {missing.length === 0 && authid !== "" ? null : (
          <p style={{ margin: "8px 0 0" }}>{t(missing.length > 0 ? "nameObjects" : "chooseFor")}</p>
        )}
      </Card>
      {differing.length === 0 ? null : (
        <Banner tone="warning">{t("roleDiffers", { roles: differing.map(({ roleid }) => roleid).join(", ") })}</Banner>
      )}
      {version !== model.version ? <Banner tone="info">{t("otherVersion", { version: model.version })}</Banner> : null}
      {authid.includes("!") ? <Banner tone="info">{t("tokenToo")}</Banner> : null}
      {missing.length > 0 || changes.length === 0 || version !== model.version ? null : (
        <GrantCard
          title={t("recipeGrant")}
          about={t("recipeAbout", { authid })}
          changes={changes}
          asking={address.dialog === "make"}
          onAsk={(asking) => setAddress({ dialog: asking ? "make" : undefined }, asking ? "push" : "replace")}
          success={t("recipeDone", { recipe: recipe.id, authid })}
        />
      )}
    </>
  );
}
