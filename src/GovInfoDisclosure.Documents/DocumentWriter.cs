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
        DocumentLayout layout = DocumentLayout.Of(report);
        var annotations = new Annotations(layout, report.Form, options ?? new());
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
