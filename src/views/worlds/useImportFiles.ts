import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Text } from "../../i18n/catalogue";
import { type ImportFile, kindOfFile, readImportFile } from "./importFiles";
import type { ImportValues } from "./importForm";

/** Puts chosen and dropped files into their fields; answers what could not be read, in words. */
export function useImportFiles(form: UseFormReturn<ImportValues>, t: Text<"sandbox">) {
  const [refused, setRefused] = useState<readonly string[]>([]);
  const take = async (files: readonly File[], into?: ImportFile) => {
    setRefused([]);
    for (const file of files) {
      const read = await readImportFile(file);
      if (read.ok) {
        const field = into ?? kindOfFile(read.name, read.text);
        form.setValue(field, read.text, { shouldDirty: true, shouldValidate: true });
      } else setRefused((before) => [...before, t(`import.${read.code}`, { name: read.name })]);
    }
  };
  return { refused, take: (files: readonly File[], into?: ImportFile) => void take(files, into) };
}
