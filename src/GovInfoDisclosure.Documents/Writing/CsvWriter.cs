using System.Globalization;
using System.Text;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>Writes the figures alone, one line for each cell, as spreadsheets and statistics programs like them (RFC 4180).</summary>
internal static class CsvWriter
{
    public static string Write(DisclosureReport report)
    {
        var text = new StringBuilder().AppendJoin(',', ListColumns.All).Append("\r\n");
        string agency = Field(report.Agency.Name ?? "");
        string year = report.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        foreach (FormCell cell in report.Form.Cells)
        {
            FormTable table = cell.Row.Table;
            text.AppendJoin(',', agency, year, report.Form.Code, table.JsonName, cell.Row.Pointer[(table.Pointer.Length + 1)..],
                cell.Column.JsonName,
                Field(cell.FullLabel.Chinese), report[cell]?.ToString(CultureInfo.InvariantCulture)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>A text as a field.</summary>
    public static string Field(string text)
    {
        // A spreadsheet runs a text that begins like a formula; an apostrophe makes it text again, and no name of an agency begins so.
        if (FormulaGuard.MayRun(text))
            text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
