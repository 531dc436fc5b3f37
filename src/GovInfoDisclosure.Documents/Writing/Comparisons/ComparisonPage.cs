using System.Net;
using System.Text;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing.Comparisons;

/// <summary>Writes a comparison as one web page with its style inside and no scripts; copied text is marked in its paragraph.</summary>
internal static class ComparisonPage
{
    private const string Style = """
        body{font:15px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#1c1c1c;max-width:72rem;margin:2rem auto;padding:0 1rem}
        table{border-collapse:collapse}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:left;vertical-align:top}
        td.n{text-align:right;font-variant-numeric:tabular-nums}.note{color:#7a5200}mark{background:#fff0b3}
        h2{font-size:1.2rem;break-after:avoid}h3{font-size:1rem;margin:1.2rem 0 .3rem}tr{break-inside:avoid}
        """;

    public static string TitleOf(Language language) => language == Language.Chinese ? "年度报告对比" : "Comparison of annual reports";

    public static string Write(ReportComparison comparison, Language language)
    {
        var body = new StringBuilder();
        var tables = new ComparisonTables(comparison, language);
        Add(body, tables.Reports());
        foreach (ComparisonNote note in comparison.Notes)
            body.Append($"<p class=\"note\">{Text(note.Message.In(language))}</p>\n");
        Add(body, tables.Indicators());
        Add(body, tables.Cells(onlyChanged: true));
        ComparisonTable prose = tables.Prose(most: 0);
        Add(body, prose with { Columns = prose.Columns.SkipLast(1).ToArray(), Rows = [.. prose.Rows.Select(r => r[..^1])] });
        foreach ((int index, ProseComparison pair) in comparison.Prose.Index())
            AddProse(body, tables, comparison.Reports[index + 1].Report!, pair);
        return $"""
            <!DOCTYPE html>
            <html lang="{(language == Language.Chinese ? "zh-CN" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{TitleOf(language)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <h1>{TitleOf(language)}</h1>
            {body}</body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static void Add(StringBuilder html, ComparisonTable table)
    {
        html.Append($"<h2>{Text(table.Title)}</h2>\n");
        if (table.Rows.Count > 0)
        {
            html.Append("<table>\n<thead><tr>")
                .AppendJoin("", table.Columns.Select(c => $"<th scope=\"col\">{Text(c.Head)}</th>")).Append("</tr></thead>\n<tbody>\n");
            foreach (object?[] row in table.Rows)
            {
                html.Append("<tr>").AppendJoin("", row.Select((v, i) =>
                    $"<td{(table.Columns[i].IsFigure ? " class=\"n\"" : "")}>{Text(ComparisonTable.TextOf(v))}</td>")).Append("</tr>\n");
            }

            html.Append("</tbody>\n</table>\n");
        }

        if (table.Remark is not null)
            html.Append($"<p>{Text(table.Remark)}</p>\n");
    }

    private static void AddProse(StringBuilder html, ComparisonTables tables, DisclosureReport report, ProseComparison prose)
    {
        string? before = null;
        foreach (ParagraphComparison paragraph in prose.Paragraphs)
        {
            string name = tables.NameOf(report, paragraph);
            if (name != before)
                html.Append($"<h3>{Text($"{report.Year} {name}")}</h3>\n");
            before = name;
            string text = ComparisonTables.TextAt(report, paragraph.Pointer);
            html.Append("<p>");
            int at = paragraph.Offset;
            foreach (CopiedSpan span in paragraph.Copied)
            {
                html.Append($"{Text(text[at..span.Offset])}<mark>{Text(text.Substring(span.Offset, span.Length))}</mark>");
                at = span.Offset + span.Length;
            }

            html.Append($"{Text(text[at..(paragraph.Offset + paragraph.Length)])}</p>\n");
        }
    }

    private static string Text(string text) => WebUtility.HtmlEncode(PrintableText.Line(text));
}
