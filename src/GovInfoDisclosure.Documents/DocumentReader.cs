using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Media.Html;
using GovInfoDisclosure.Documents.Media.Pdf;
using GovInfoDisclosure.Documents.Media.PlainText;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Documents;

/// <summary>
/// Reads a report from a document of any supported medium: web pages, Word (.docx), Excel (.xlsx), PDF with a text layer, Markdown, plain
/// text (aligned by spaces, tabs, or one cell per line) and JSON.
/// </summary>
/// <remarks>
/// The medium is detected from the content. Values are found by the labels of the form; whatever had to be normalised, guessed or omitted
/// is a finding, and a cell that can be read in more than one way stays blank. Bad input never throws.
/// </remarks>
public static class DocumentReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="content">The bytes of the file. Text is decoded by its byte order mark, else as UTF-8, else as GB18030.</param>
    /// <param name="options">Limits; the defaults of <see cref="DocumentReaderOptions"/> if null.</param>
    /// <example><code>
    /// DocumentReadResult document = DocumentReader.Read(File.ReadAllBytes("report.docx"));
    /// DisclosureReport? read = document.Report; // null only where Findings has GID101
    /// </code></example>
    public static DocumentReadResult Read(ReadOnlySpan<byte> content, DocumentReaderOptions? options = null)
    {
        options ??= new();
        if (content.Length > options.MaxBytes)
            return NotReadable($"文件超过 {options.MaxBytes} 字节的上限", $"the file is larger than the limit of {options.MaxBytes} bytes");
        try
        {
            return ReadMedium(content, options);
        }
        catch (NotReadableException exception)
        {
            return NotReadable(exception.Reason.Chinese, exception.Reason.English);
        }
    }

    private static DocumentReadResult ReadMedium(ReadOnlySpan<byte> content, DocumentReaderOptions options) =>
        MediumDetector.Detect(content) switch
        {
            Medium.Json => ReadJson(content),
            Medium.Text => Read(EmbeddedTables.Read(TextDecoder.Decode(content), options), new(), options),
            Medium.Html => ReadHtml(TextDecoder.Decode(content), options),
            Medium.Pdf => Read(PdfMedium.Read(content, options), new(), options),
            Medium.Zip => Read(PackageMedium.Read(content.ToArray(), options), new(), options),
            Medium.EncryptedPackage => NotReadable("文件已加密，请去除密码后另存", "the file is encrypted; save it without a password"),
            Medium.OleFile => NotReadable("不支持旧版 Office 文件（.doc、.xls、.wps），请另存为 .docx 或 .xlsx",
                "old Office files (.doc, .xls, .wps) are not supported; save as .docx or .xlsx"),
            _ => NotReadable("文件是二进制内容，不是文本", "the file is binary, not text"),
        };

    private static DocumentReadResult ReadHtml(string text, DocumentReaderOptions options)
    {
        (ImmutableArray<ContentBlock> blocks, DocumentProperties properties) = HtmlPage.Read(text, options);
        return Read(blocks, properties, options);
    }

    private static DocumentReadResult Read(
        ImmutableArray<ContentBlock> blocks, DocumentProperties properties, DocumentReaderOptions options)
    {
        if (blocks.Sum(b => b is Grid grid ? grid.Rows.Length : 1) > options.MaxRows)
            throw NotReadableException.TooManyRows(options);
        if (blocks.Sum(b => b is Paragraph line ? TextRows.CountWords(line.Text) : 0L) > options.MaxCells)
            throw NotReadableException.TooManyCells(options);
        return Recognizer.Read(blocks, properties);
    }

    private static DocumentReadResult ReadJson(ReadOnlySpan<byte> content)
    {
        ReadResult result = ReportJson.Read(content);
        return new(result.Report, result.Findings, []);
    }

    private static DocumentReadResult NotReadable(string chinese, string english)
    {
        var findings = new Findings();
        findings.NotReadable(chinese, english);
        return new(null, findings.ToImmutable(null), []);
    }
}
