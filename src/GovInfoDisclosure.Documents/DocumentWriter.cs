using System.Text;
using GovInfoDisclosure.Documents.Writing;
using GovInfoDisclosure.Documents.Writing.Excel;
using GovInfoDisclosure.Documents.Writing.Layout;
using GovInfoDisclosure.Documents.Writing.Word;

namespace GovInfoDisclosure.Documents;

/// <summary>Writes a report as a document in the layout of the official form.</summary>
/// <remarks>
/// The same report gives the same bytes. A blank cell stays empty, a zero is 0, money is in the unit of the form. A report without
/// a title gets the official one; a narrative section that the report does not have is left out. Prose is written paragraph by paragraph:
/// control characters, empty lines and spaces beyond one are not kept. <see cref="Agency.Kind"/> has no place on the form and is not
/// written.
/// </remarks>
public static class DocumentWriter
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="kind">The kind of document.</param>
    /// <param name="options">What to show besides the report; null: nothing.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined kind.</exception>
    /// <example><code>
    /// File.WriteAllBytes("report.docx", DocumentWriter.Write(report, DocumentKind.Word));
    /// </code></example>
    public static byte[] Write(DisclosureReport report, DocumentKind kind, DocumentWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Write(report, DocumentLayout.Of(report), kind, options ?? new());
    }

    /// <summary>
    /// Writes the official form to fill in: agency, year, title, statistical period and all headings, and every figure blank.
    /// </summary>
    /// <remarks>
    /// In the workbook, totals (总计) are formulas that stay blank until all cells they add up are filled in, cells take whole numbers from
    /// 0 up (amounts: numbers from 0 up; changes: whole numbers) and say so, and a cell of 结转下年度继续办理 turns red where requests do not
    /// balance. <see cref="DocumentReader"/> reads the filled-in form.
    /// </remarks>
    /// <param name="edition">The edition of the form.</param>
    /// <param name="agency">The name of the agency.</param>
    /// <param name="year">The report year, 1 to 9999.</param>
    /// <param name="kind">The kind of document; CSV has a line with an empty last field for each cell.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentException"><paramref name="agency"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> or <paramref name="kind"/> is not defined, or <paramref
    /// name="year"/> is not a year.</exception>
    /// <example><code>
    /// File.WriteAllBytes("form.xlsx", DocumentWriter.WriteForm(FormEdition.Edition2021, "青禾县自然资源局", 2024, DocumentKind.Excel));
    /// </code></example>
    public static byte[] WriteForm(FormEdition edition, string agency, int year, DocumentKind kind)
    {
        DisclosureReport blank = BlankReport.Of(edition, agency, year);
        return Write(blank, DocumentLayout.ToFillIn(blank), kind, new());
    }

    private static byte[] Write(DisclosureReport report, DocumentLayout layout, DocumentKind kind, DocumentWriterOptions options)
    {
        var annotations = new Annotations(layout, report, options);
        return kind switch
        {
            DocumentKind.Html => Encoding.UTF8.GetBytes(HtmlWriter.Write(layout, annotations)),
            DocumentKind.Word => WordWriter.Write(layout, annotations),
            DocumentKind.Excel => ExcelWriter.Write(layout, annotations),
            DocumentKind.Markdown => Encoding.UTF8.GetBytes(MarkdownWriter.Write(layout, annotations)),
            // Without the mark Excel takes UTF-8 for the encoding of the system.
            DocumentKind.Csv => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CsvWriter.Write(report))],
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of document."),
        };
    }
}
