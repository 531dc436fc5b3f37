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
            : new(null, FindFaults(content, options, mayBeginSo));
    }

    /// <summary>
    /// Reads the current value of a reader and leaves it on the last token of it. Null: the value is invalid; to learn
    /// why, the whole text has to be read, since places in it are not known here.
    /// </summary>
    public static DisclosureReport? TryRead(ref Utf8JsonReader json, ReportJsonReaderOptions options)
    {
        var reader = new ReportReader(json, options);
        reader.ReadReport();
        json = reader._json;
        return reader._hasFindings ? null : reader.Build();
    }

    private static DisclosureReport? TryRead(ReadOnlySpan<byte> text, ReportJsonReaderOptions options)
    {
        var json = new Utf8JsonReader(text, Limits);
        try
        {
            json.Read();
            DisclosureReport? report = TryRead(ref json, options);
            // Only white space may follow; the reader throws at anything else.
            json.Read();
            return report;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ImmutableArray<Finding> FindFaults(ReadOnlySpan<byte> text, ReportJsonReaderOptions options, bool mayBeginSo)
    {
        var reader = new ReportReader(text, options);
        if (!mayBeginSo)
            reader.Unreadable(0, JsonTerms.ByteOrderMark);
        if (JsonText.FindInvalidUtf8(text) is >= 0 and var invalid)
            reader.Unreadable(invalid, JsonTerms.NotUtf8);
        else
            reader.ReadToEnd();
        return reader._findings!.InOrder(reader._form);
    }

    private void ReadToEnd()
    {
        try
        {
            _json.Read();
            ReadReport();
            _json.Read();
        }
        catch (JsonException e)
        {
            SyntaxError(e);
        }
    }

    private void ReadReport()
    {
        var at = new JsonPath("");
        if (!IsObject(at))
            return;
        _form = FindForm(_json);
        _layout = ReportNames.Layout(_form);
        _cells = _form is null ? null : new CellBlock.Draft(_form);
        ulong required = _layout.Names.Required;
        if (_options.Lenient || _form is null)
            required &= (1UL << ReportNames.FirstSection) - 1;
        if (_options.Lenient)
            required &= 1UL << ReportNames.Edition;
        var cursor = default(MemberCursor);
        while (Next(ref cursor, _layout.Names, required, at) is >= 0 and var member)
            ReadRootMember(member, at.Child(_layout.Names[member].Value));
    }

    private void ReadRootMember(int member, JsonPath at)
    {
        switch (member)
        {
            case ReportNames.Edition: CheckEdition(at); break;
            case ReportNames.Year: _year = ReadYear(at); break;
            case ReportNames.Title: _title = ReadString(at); break;
            case ReportNames.Agency: _agency = ReadAgency(); break;
            case ReportNames.Period: _period = ReadPeriod(); break;
            case ReportNames.PublishedOn: _publishedOn = ReadDate(at); break;
            case ReportNames.Contact: _contact = ReadString(at); break;
            case ReportNames.SourceAddress: _sourceAddress = ReadString(at); break;
            default: ReadSection(member - ReportNames.FirstSection); break;
        }
    }

    private void ReadSection(int section)
    {
        if (_layout.Tables[section] is { } table)
            ReadTable(table);
        else
            ReadNarrative(section);
    }

    // What an unknown edition has in its tables is not known either: there they need only be tables.
    private void ReadTable(FigureNames table)
    {
        if (_form is not null)
            ReadFigures(table);
        else if (IsObject(new JsonPath(table.Pointer)))
            _json.Skip();
    }

    /// <summary>Finds the edition ahead of the reading, for all else depends on it; it mostly comes first.</summary>
    private static DisclosureForm? FindForm(Utf8JsonReader json)
    {
        EncodedNames names = ReportNames.Layout(null).Names;
        try
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                int member = names.Find(ref json, ReportNames.Edition);
                json.Read();
                if (member == ReportNames.Edition)
                    return FormOf(ref json);
                json.Skip();
            }
        }
        catch (JsonException)
        {
            // The reading itself will find the same error and report its place.
        }

        return null;
    }

    private static DisclosureForm? FormOf(ref Utf8JsonReader json)
    {
        int edition = json.TokenType == JsonTokenType.String ? ReportNames.Editions.Find(ref json, DisclosureForm.All.Length - 1) : -1;
        return edition < 0 ? null : DisclosureForm.All[edition];
    }

    private readonly DisclosureReport Build() => new(_cells!.Build())
    {
        Year = _year,
        Title = _title,
        Agency = _agency ?? new Agency(),
        Period = _period,
        PublishedOn = _publishedOn,
        Contact = _contact,
        SourceAddress = _sourceAddress,
        Texts = _texts,
    };
}
