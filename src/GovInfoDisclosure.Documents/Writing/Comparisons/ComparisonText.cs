using System.Text;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing.Comparisons;

/// <summary>Writes a comparison as plain text, in columns that align where Chinese characters take two places.</summary>
internal static class ComparisonText
{
    private const int MostCopied = 40;
    private const string Gap = "  ";

    public static string Write(ReportComparison comparison, Language language)
    {
        var text = new StringBuilder();
        var tables = new ComparisonTables(comparison, language);
        Add(text, tables.Reports());
        foreach (ComparisonNote note in comparison.Notes)
            text.Append(language == Language.Chinese ? "注意：" : "Note: ").Append(PrintableText.Line(note.Message.In(language))).Append('\n');
        if (!comparison.Notes.IsEmpty)
            text.Append('\n');
        Add(text, tables.Indicators());
        Add(text, tables.Cells(onlyChanged: true));
        Add(text, tables.Prose(MostCopied));
        text.Length--;
        return text.ToString();
    }

    private static void Add(StringBuilder text, ComparisonTable table)
    {
        text.Append(table.Title).Append('\n');
        string[][] lines =
        [
            [.. table.Columns.Select(c => c.Head)],
            .. table.Rows.Select(r => r.Select(v => PrintableText.Line(ComparisonTable.TextOf(v))).ToArray()),
        ];
        int[] widths = [.. table.Columns.Select((_, i) => lines.Max(l => DisplayWidth.Of(l[i])))];
        foreach (string[] line in table.Rows.Count > 0 ? lines : [])
        {
            IEnumerable<string> cells = line.Select((v, i) =>
                table.Columns[i].IsFigure ? Padding(v, widths[i]) + v : v + Padding(v, widths[i]));
            text.Append(Gap).Append(string.Join(Gap, cells).TrimEnd()).Append('\n');
        }

        if (table.Remark is not null)
            text.Append(Gap).Append(table.Remark).Append('\n');
        text.Append('\n');
    }

    private static string Padding(string value, int width) => new(' ', width - DisplayWidth.Of(value));
}
