using System.Collections.Immutable;
using System.IO.Pipelines;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Media.Archives;
using GovInfoDisclosure.Documents.Media.Mime;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents;

/// <summary>
/// Reads a report from a document of any supported medium: web pages, Word (.docx, .doc), Excel (.xlsx, .xls), OpenDocument, RTF, PDF and
/// OFD with text, mails and archives, Markdown, plain text (aligned by spaces, tabs, or one cell per line) and JSON.
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
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <example><code>
    /// DocumentReadResult document = DocumentReader.Read(File.ReadAllBytes("report.docx"));
    /// DisclosureReport? read = document.Report; // null only where Findings has GID101
    /// </code></example>
    public static DocumentReadResult Read(
        ReadOnlySpan<byte> content, DocumentReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        return Chosen(ReadAll(content, options, cancellationToken), options);
    }

    /// <summary>Reads all reports of a document: a workbook with the sheets of several years, a page with several articles.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="options">Limits; the defaults if null. <see cref="DocumentReaderOptions.Part"/> does not count.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>A reading for each report in the order of the document; one reading without a report if there is none.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ImmutableArray<DocumentReadResult> ReadAll(
        ReadOnlySpan<byte> content, DocumentReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        if (content.Length > options.MaxBytes)
            return [TooLarge(options)];
        try
        {
            return ReadMedium(content, new Work(options, cancellationToken));
        }
        catch (NotReadableException exception)
        {
            return [Findings.NotReadable(exception.Reason)];
        }
    }

    /// <summary>Reads a document from a stream.</summary>
    /// <param name="content">The stream; it is read to its end, or until it is larger than the limit, and not closed.</param>
    /// <param name="options">Limits; the defaults of <see cref="DocumentReaderOptions"/> if null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static DocumentReadResult Read(
        Stream content, DocumentReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        options ??= new();
        return Read(WholeInput.Read(content, options.MaxBytes), options, cancellationToken);
    }

    /// <summary>Reads a document from a stream without blocking.</summary>
    /// <param name="content">The stream; it is read to its end, or until it is larger than the limit, and not closed.</param>
    /// <param name="options">Limits; the defaults of <see cref="DocumentReaderOptions"/> if null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async ValueTask<DocumentReadResult> ReadAsync(
        Stream content, DocumentReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        options ??= new();
        byte[]? whole = await WholeInput.ReadAsync(content, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        return Read(whole, options, cancellationToken);
    }

    /// <summary>Reads a document from a pipe, such as the body of a request, without blocking.</summary>
    /// <param name="content">The pipe; it is read to its end, or until it is larger than the limit, and not completed.</param>
    /// <param name="options">Limits; the defaults of <see cref="DocumentReaderOptions"/> if null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async ValueTask<DocumentReadResult> ReadAsync(
        PipeReader content, DocumentReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        options ??= new();
        byte[]? whole = await WholeInput.ReadAsync(content, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        return Read(whole, options, cancellationToken);
    }

    private static DocumentReadResult Read(byte[]? content, DocumentReaderOptions options, CancellationToken cancellationToken) =>
        content is null ? TooLarge(options) : Read(content.AsSpan(), options, cancellationToken);

    private static DocumentReadResult TooLarge(DocumentReaderOptions options) =>
        Findings.NotReadable(new($"文件超过 {options.MaxBytes} 字节的上限", $"the file is larger than the limit of {options.MaxBytes} bytes"));

    private static DocumentReadResult Chosen(ImmutableArray<DocumentReadResult> reports, DocumentReaderOptions options) =>
        options.Part is { } part
            ? part >= 1 && part <= reports.Length
                ? reports[part - 1]
                : Findings.NotReadable(new(
                    $"文件有 {reports.Length} 份报告，没有第 {part} 份", $"the file has {reports.Length} reports and none with the number {part}"))
            : ContainerReader.Only(reports) ?? new(null, [Findings.Several([.. reports.Where(r => r.Report is not null)])], []);

    private static ImmutableArray<DocumentReadResult> ReadMedium(ReadOnlySpan<byte> content, Work work)
    {
        Medium medium = MediumDetector.Detect(content);
        if (medium == Medium.Json)
            return [ReadJson(content, work)];
        if (medium == Medium.Zip && ArchiveMedium.FilesOf(content.ToArray(), work) is { } files)
            return ContainerReader.Read(files, ReadMedium, work);
        if (medium == Medium.Mail)
        {
            (byte[]? text, List<ContainedFile> attached) = MimeMedium.Read(content.ToArray(), work);
            return ContainerReader.Read(text, attached, ReadMedium, work);
        }

        (ImmutableArray<ContentBlock> blocks, DocumentProperties properties) = MediumReader.Read(content, work);
        return Read(blocks, properties, work);
    }

    private static ImmutableArray<DocumentReadResult> Read(
        ImmutableArray<ContentBlock> blocks, DocumentProperties properties, Work work)
    {
        foreach (ContentBlock block in blocks)
            work.Spend(CostOf(block));
        return Recognizer.Read(blocks, properties, work);
    }

    // Each word of a line may be a cell.
    private static long CostOf(ContentBlock block) => block switch
    {
        Grid grid => grid.Rows.Sum(r => Cost.Line + ((long)r.Cells.Length * Cost.RecognisedCell)),
        Paragraph line => Cost.Line + ((long)TextRows.CountWords(line.Text) * Cost.Cell),
        _ => Cost.Line,
    };

    private static DocumentReadResult ReadJson(ReadOnlySpan<byte> content, Work work)
    {
        work.Spend(content.Length);
        ReportReadResult result = ReportJson.Read(content);
        return result.Report is { } report
            ? new(report, RuleSet.Completeness.Check(report), []) { Reading = ReadingSummary.Of(report) }
            : new(null, result.Findings, []);
    }
}
