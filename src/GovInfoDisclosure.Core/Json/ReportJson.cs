using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Json;

/// <summary>Reads and writes reports in the JSON format of this library.</summary>
/// <remarks>
/// Reading reports all faults of a document at once, each with JSON pointer, line and column, and never throws for bad input. Writing is
/// canonical: a report has exactly one form, whatever document it was read from. Member names are those of the form
/// (<see cref="Forms.DisclosureForm.Members"/>); every cell of the edition is present, <c>null</c> where it is blank.
/// </remarks>
public static class ReportJson
{
    // A character takes up to three bytes, and an array has at most Array.MaxLength of them.
    private const int LongestText = 700_000_000;

    /// <summary>Reads a report from UTF-8 text.</summary>
    /// <param name="utf8Json">The whole document.</param>
    /// <param name="options">How strictly to read; null: strictly.</param>
    /// <returns>The report, or null and at least one finding of rule GID111.</returns>
    /// <example><code>
    /// ReadResult result = ReportJson.Read(File.ReadAllBytes("report.json"));
    /// if (result.Report is null)
    ///     Console.WriteLine(string.Join('\n', result.Findings));
    /// </code></example>
    public static ReadResult Read(ReadOnlySpan<byte> utf8Json, ReportJsonReaderOptions? options = null) =>
        ReportReader.Read(utf8Json, options ?? ReportJsonReaderOptions.Strict);

    /// <summary>Reads a report from text.</summary>
    /// <param name="json">The whole document.</param>
    /// <param name="options">How strictly to read; null: strictly.</param>
    /// <returns>The report, or null and at least one finding of rule GID111.</returns>
    public static ReadResult Read(string json, ReportJsonReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > LongestText)
            return Unreadable("", JsonTerms.TooLong);
        int surrogate = WellFormed.IndexOfLoneSurrogate(json);
        return surrogate < 0
            ? Read(Encoding.UTF8.GetBytes(json), options)
            : Unreadable(json.AsSpan(0, surrogate), JsonTerms.LoneSurrogate);
    }

    /// <summary>Reads a report from a stream of UTF-8 text.</summary>
    /// <param name="utf8Json">The stream; it is read to its end and not closed.</param>
    /// <param name="options">How strictly to read, and how much at most; null: strictly.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The report, or null and at least one finding of rule GID111.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async ValueTask<ReadResult> ReadAsync(
        Stream utf8Json, ReportJsonReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        options ??= ReportJsonReaderOptions.Strict;
        byte[]? text = await WholeInput.ReadAsync(utf8Json, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        return text is null ? Unreadable("", JsonTerms.TooLong) : Read(text, options);
    }

    /// <summary>Reads a report from a pipe of UTF-8 text, such as the body of a request.</summary>
    /// <param name="utf8Json">The pipe; it is read to its end and not completed.</param>
    /// <param name="options">How strictly to read, and how much at most; null: strictly.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The report, or null and at least one finding of rule GID111.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async ValueTask<ReadResult> ReadAsync(
        PipeReader utf8Json, ReportJsonReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        options ??= ReportJsonReaderOptions.Strict;
        byte[]? text = await WholeInput.ReadAsync(utf8Json, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        return text is null ? Unreadable("", JsonTerms.TooLong) : Read(text, options);
    }

    /// <summary>Writes a report to a buffer as UTF-8 text in canonical form.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="indented">Whether to break lines (with <c>\n</c>) and indent by two spaces.</param>
    /// <exception cref="ArgumentException">A section other than the overview is divided into parts, for which the format has no
    /// place.</exception>
    public static void Write(DisclosureReport report, IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        // The structure written is sound by construction, so the writer need not check it.
        using var writer = new Utf8JsonWriter(output, new() { Indented = indented, NewLine = "\n", SkipValidation = true });
        ReportWriter.Write(writer, report);
    }

    /// <summary>Writes a report as UTF-8 text in canonical form.</summary>
    /// <inheritdoc cref="Write(DisclosureReport, IBufferWriter{byte}, bool)"/>
    /// <example><code>
    /// File.WriteAllBytes("report.json", ReportJson.Write(report, indented: true));
    /// </code></example>
    public static byte[] Write(DisclosureReport report, bool indented = false) => Buffer(report, indented).WrittenSpan.ToArray();

    /// <summary>Writes a report as text in canonical form.</summary>
    /// <inheritdoc cref="Write(DisclosureReport, IBufferWriter{byte}, bool)"/>
    public static string WriteText(DisclosureReport report, bool indented = false) =>
        Encoding.UTF8.GetString(Buffer(report, indented).WrittenSpan);

    private static ArrayBufferWriter<byte> Buffer(DisclosureReport report, bool indented)
    {
        // A report with little prose has about 8 KB.
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        Write(report, buffer, indented);
        return buffer;
    }

    private static ReadResult Unreadable(ReadOnlySpan<char> before, LocalizedText reason)
    {
        byte[] text = new byte[Encoding.UTF8.GetByteCount(before)];
        Encoding.UTF8.GetBytes(before, text);
        var findings = new JsonFindings();
        findings.Add(text, text.Length, Rule.Usual, "", null, new FindingArgument("reason", reason));
        return new(null, findings.InOrder(null));
    }
}
