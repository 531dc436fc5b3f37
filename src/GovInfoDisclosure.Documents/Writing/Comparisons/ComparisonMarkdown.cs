using System.Text;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing.Comparisons;

/// <summary>Writes a comparison as the tables of a Markdown page.</summary>
internal static class ComparisonMarkdown
{
    private const int MostCopied = 80;

    public static string Write(ReportComparison comparison, Language language)
    {
        var text = new StringBuilder();
        var tables = new ComparisonTables(comparison, language);
        text.Append("# ").Append(ComparisonPage.TitleOf(language)).Append("\n\n");
        Add(text, tables.Reports());
        foreach (ComparisonNote note in comparison.Notes)
            text.Append("> ").Append(Escaped(note.Message.In(language))).Append("\n\n");
        Add(text, tables.Indicators());
        Add(text, tables.Cells(onlyChanged: true));
        Add(text, tables.Prose(MostCopied));
        text.Length--;
        return text.ToString();
    }

    private static void Add(StringBuilder text, ComparisonTable table)
    {
        text.Append("## ").Append(table.Title).Append("\n\n");
        if (table.Rows.Count > 0)
        {
            AddRow(text, table.Columns.Select(c => c.Head));
            text.Append('|').AppendJoin('|', table.Columns.Select(c => c.IsFigure ? "---:" : "---")).Append("|\n");
            foreach (object?[] row in table.Rows)
                AddRow(text, row.Select(ComparisonTable.TextOf));
            text.Append('\n');
        }

        if (table.Remark is not null)
            text.Append(Escaped(table.Remark)).Append("\n\n");
    }

    private static void AddRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(Escaped)).Append(" |\n");

    private static string Escaped(string text) => MarkdownText.Escape(PrintableText.Line(text));
}
