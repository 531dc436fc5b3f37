using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>
/// A report as a Word file: prose in paragraphs, a table for each block of the form, fonts and widths as Word writes them.
/// </summary>
internal static class WordFile
{
    public static byte[] Of(DisclosureReport report)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            package.AddMainDocumentPart().Document = new Document(new Body(BlocksOf(report)));
        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> BlocksOf(DisclosureReport report)
    {
        yield return Line(report.Title!);
        foreach (FormSection section in report.Form.Sections)
        {
            yield return Line(section.ToString());
            Narrative? prose = section.JsonName switch
            {
                "overview" => report.Overview,
                "problems" => report.Problems,
                "otherMatters" => report.OtherMatters,
                _ => null,
            };
            foreach (string line in prose?.FullText.Split('\n') ?? [])
                yield return Line(line);
            foreach (FormTable table in report.Form.Tables.Where(t => t.Section == section))
            {
                foreach (OpenXmlElement block in TablesOf(table, report))
                    yield return block;
            }
        }
    }

    private static IEnumerable<OpenXmlElement> TablesOf(FormTable table, DisclosureReport report)
    {
        foreach (FormBlock block in table.Blocks)
        {
            IEnumerable<TableRow> head = [RowOf([block.RowHead ?? "", .. block.Columns.Select(c => c.Label.Chinese)])];
            yield return new Table(
                head.Concat(block.Rows.Select(
                    r => RowOf([r.PrintedLabel, .. r.Cells.Select(c => report[c]?.ToString(CultureInfo.InvariantCulture) ?? "")]))));
            yield return Line("");
        }
    }

    private static TableRow RowOf(IEnumerable<string> texts) =>
        new(texts.Select(
            t => new TableCell(new TableCellProperties(new TableCellWidth { Width = "900", Type = TableWidthUnitValues.Dxa }), Line(t))));

    private static Paragraph Line(string text) => new(
        new ParagraphProperties(new SpacingBetweenLines { Line = "560", LineRule = LineSpacingRuleValues.Exact }),
        new Run(new RunProperties(new RunFonts { EastAsia = "仿宋_GB2312", Hint = FontTypeHintValues.EastAsia }, new FontSize { Val = "32" }),
            new Text(text)));
}
