import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import Typography from "@mui/material/Typography";
import type { ScenarioTable } from "../../api/sandbox/scenario";
import { useWords } from "./useWords";

/** What a lesson compares at its end, side by side. */
export function Comparison({ table }: { readonly table: ScenarioTable }) {
  const words = useWords();
  return (
    <section>
      <Typography component="h4" variant="h3" sx={{ mt: 1 }}>
        {words(table.title)}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            {table.columns.map((column, at) => (
              <TableCell key={at}>{words(column)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {table.rows.map(([first, ...others], row) => (
            <TableRow key={row}>
              <TableCell component="th" scope="row">
                {first === undefined ? null : words(first)}
              </TableCell>
              {others.map((cell, at) => (
                <TableCell key={at}>{words(cell)}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
