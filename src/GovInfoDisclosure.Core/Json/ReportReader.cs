using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Json;

/// <summary>
/// Reads one report in a single pass over the tokens, straight into the block of cells. Nothing is allocated but the report itself as
/// long as nothing is invalid.
/// </summary>
internal ref partial struct ReportReader
{
    /// <summary>How a report, or one kind of part of it, is read.</summary>
    public delegate T Reading<out T>(ref ReportReader reader);

    private readonly ReadOnlySpan<byte> _text;
    private readonly ReportJsonReaderOptions _options;
    private readonly JsonFindings? _findings;
    private Utf8JsonReader _json;
    private bool _hasFindings;
    private bool _hasSchema;

    private ReportLayout _layout = ReportNames.Layout(null);
    private DisclosureForm? _form;
    private CellBlock.Draft? _cells;
    private int? _year;
    private string? _title;
    private Agency? _agency;
    private ReportPeriod? _period;
    private DateOnly? _publishedOn;
    private string? _contact;
    private string? _sourceAddress;
    private SectionTexts _texts;

    /// <summary>A reader that reports all findings.</summary>
    private ReportReader(ReadOnlySpan<byte> text, ReportJsonReaderOptions options)
    {
        _text = text;
        _options = options;
        _findings = new JsonFindings();
        _json = new Utf8JsonReader(text, Limits);
    }

    /// <summary>A reader that only reports whether there are any.</summary>
    private ReportReader(Utf8JsonReader json, ReportJsonReaderOptions options)
    {
        _json = json;
        _options = options;
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static JsonReaderOptions Limits => new() { MaxDepth = MaxDepth };

    /// <summary>Reads a whole text: as if it were in order, and if it is not, once more to report what is wrong with it.</summary>
    public static ReadResult Read(ReadOnlySpan<byte> text, ReportJsonReaderOptions options)
    {
        bool hasMark = text.StartsWith(ByteOrderMark);
        // Editors do not show the mark, so columns are counted from behind it.
        ReadOnlySpan<byte> content = hasMark ? text[ByteOrderMark.Length..] : text;
        bool mayBeginSo = !hasMark || options.Lenient;
        return mayBeginSo && TryRead(content, options) is { } report
            ? new(report, [])
            : new(null, FindFaults(content, options, ReadReport, mayBeginSo));
    }

    /// <summary>
    /// Reads the current value of a reader and leaves it on the last token of it, or where the text is no JSON. False: the value is
    /// invalid; to learn why, the whole text has to be read, since places in it are not known here.
    /// </summary>
    public static bool TryRead<T>(ref Utf8JsonReader json, ReportJsonReaderOptions options, Reading<T> reading, out T value)
    {
        var reader = new ReportReader(json, options);
        try
        {
            value = reading(ref reader);
        }
        finally
        {
            json = reader._json;
        }

        return !reader._hasFindings;
    }

    private static DisclosureReport? TryRead(ReadOnlySpan<byte> text, ReportJsonReaderOptions options)
    {
        var json = new Utf8JsonReader(text, Limits);
        try
        {
            json.Read();
            bool isValid = TryRead(ref json, options, ReadReport, out DisclosureReport? report);
            // Only white space may follow; the reader throws at anything else.
            json.Read();
            return isValid ? report : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What is wrong with a text that could not be read.</summary>
    public static ImmutableArray<Finding> FindFaults<T>(
        ReadOnlySpan<byte> text, ReportJsonReaderOptions options, Reading<T> reading, bool mayBeginSo = true)
    {
        var reader = new ReportReader(text, options);
        if (!mayBeginSo)
            reader.Unreadable(0, JsonTerms.ByteOrderMark);
        if (JsonText.FindInvalidUtf8(text) is >= 0 and var invalid)
            reader.Unreadable(invalid, JsonTerms.NotUtf8);
        else
            reader.ReadToEnd(reading);
        return reader._findings!.InOrder(reader._form);
    }

    private void ReadToEnd<T>(Reading<T> reading)
    {
        try
        {
            _json.Read();
            reading(ref this);
            _json.Read();
        }
        catch (JsonException e)
        {
            SyntaxError(e);
        }
    }
}
