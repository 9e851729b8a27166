import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import Typography from "@mui/material/Typography";
import { useText } from "../../i18n/useText";

const ROWS = ["checkedBy", "keptIn", "usableFor", "changedIn"] as const;

/** The closing comparison of the two realms, side by side. */
export function Comparison() {
  const t = useText("scenario");
  return (
    <section>
      <Typography component="h4" variant="h3" sx={{ mt: 1 }}>
        {t("compare.title")}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t("compare.aspect")}</TableCell>
            <TableCell translate="no">{t("compare.pam")}</TableCell>
            <TableCell translate="no">{t("compare.pve")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {ROWS.map((row) => (
            <TableRow key={row}>
              <TableCell component="th" scope="row">
                {t(`compare.${row}`)}
              </TableCell>
              <TableCell>{t(`compare.${row}Pam`)}</TableCell>
              <TableCell>{t(`compare.${row}Pve`)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
