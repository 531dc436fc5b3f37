using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Json;

/// <summary>The particulars around the tables: edition, year, agency, dates and the prose of the sections.</summary>
internal ref partial struct ReportReader
{
    // All that are not valid share one.
    private static readonly NarrativePart NoPart = new();

    public static Agency ReadAgency(ref ReportReader reader) => reader.ReadAgency("");

    public static ReportPeriod ReadPeriod(ref ReportReader reader) => reader.ReadPeriod("") ?? default;

    /// <summary>Reads prose that may be divided into parts.</summary>
    public static Narrative ReadNarrative(ref ReportReader reader) =>
        reader.ReadProse(ReportNames.OverviewMembers, new JsonPath("")) ?? new Narrative();

    public static NarrativePart ReadNarrativePart(ref ReportReader reader) => reader.ReadPart(new JsonPath(""));

    private void CheckEdition(JsonPath at)
    {
        if (IsString(at) && FormOf(ref _json) is null)
            WrongValue(at, JsonTerms.Edition);
    }

    private int? ReadYear(JsonPath at)
    {
        if (_json.TokenType == JsonTokenType.Null)
            return null;
        if (_json.TokenType != JsonTokenType.Number)
            WrongType(at, JsonTerms.Year);
        else if (_json.TryGetInt32(out int year) && year is >= 1 and <= 9999)
            return year;
        else
            WrongValue(at, JsonTerms.Year);
        return null;
    }

    private Agency ReadAgency(string pointer)
    {
        var at = new JsonPath(pointer);
        string? name = null;
        AgencyKind? kind = null;
        if (!IsObject(at))
            return new Agency();
        ulong required = _options.Lenient ? 0 : ReportNames.AgencyMembers.Required;
        var cursor = default(MemberCursor);
        while (Next(ref cursor, ReportNames.AgencyMembers, required, at) is >= 0 and var member)
        {
            if (member == ReportNames.AgencyKind)
                kind = ReadAgencyKind(at.Child("kind"));
            else if (_json.TokenType != JsonTokenType.Null)
                name = ReadString(at.Child("name"));
        }

        return new Agency { Name = name, Kind = kind };
    }

    private AgencyKind? ReadAgencyKind(JsonPath at)
    {
        if (!IsString(at))
            return null;
        int kind = ReportNames.AgencyKinds.Find(ref _json, 0);
        if (kind >= 0)
            return (AgencyKind)kind;
        WrongValue(at, JsonTerms.AgencyKind);
        return null;
    }

    private ReportPeriod? ReadPeriod(string pointer)
    {
        var at = new JsonPath(pointer);
        DateOnly? from = null, to = null;
        if (!IsObject(at))
            return null;
        var cursor = default(MemberCursor);
        while (Next(ref cursor, ReportNames.PeriodMembers, ReportNames.PeriodMembers.Required, at) is >= 0 and var member)
        {
            if (member == ReportNames.PeriodFrom)
                from = ReadDate(at.Child("from"));
            else
                to = ReadDate(at.Child("to"));
        }

        return from is { } first && to is { } last ? new ReportPeriod(first, last) : null;
    }

    private DateOnly? ReadDate(JsonPath at)
    {
        if (!IsString(at))
            return null;
        ReadOnlySpan<byte> text = _json.ValueIsEscaped ? Encoding.UTF8.GetBytes(JsonText.Decode(ref _json) ?? "") : JsonText.Raw(ref _json);
        if (IsoDate.TryParse(text, out DateOnly date))
            return date;
        WrongValue(at, JsonTerms.Date);
        return null;
    }

    private void ReadNarrative(int section)
    {
        FormSection form = _layout.Form.Sections[section];
        _texts = _texts.With(form, ReadProse(_layout.NarrativeMembers(section), new JsonPath("/" + form.JsonName)));
    }

    private Narrative? ReadProse(EncodedNames names, JsonPath at)
    {
        if (!IsObject(at))
            return null;
        string? text = null;
        ImmutableArray<NarrativePart> parts = [];
        var cursor = default(MemberCursor);
        while (Next(ref cursor, names, names.Required, at) is >= 0 and var member)
        {
            if (member == ReportNames.NarrativeText)
                text = ReadString(at.Child("text"));
            else
                parts = ReadParts(at.Child("parts"));
        }

        return new Narrative { Text = text ?? "", Parts = parts };
    }

    private ImmutableArray<NarrativePart> ReadParts(JsonPath at)
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            WrongType(at, JsonTerms.Array);
            return [];
        }

        string pointer = at.ToString();
        var parts = ImmutableArray.CreateBuilder<NarrativePart>();
        for (int index = 0; Advance() != JsonTokenType.EndArray; index++)
        {
            NarrativePart part = ReadPart(new JsonPath(pointer, index));
            // A report with findings is not returned, and there may be millions of invalid parts.
            if (!_hasFindings)
                parts.Add(part);
        }

        return parts.DrainToImmutable();
    }

    private NarrativePart ReadPart(JsonPath at)
    {
        string? heading = null, text = null;
        if (!IsObject(at))
            return NoPart;
        var cursor = default(MemberCursor);
        while (Next(ref cursor, ReportNames.PartMembers, ReportNames.PartMembers.Required, at) is >= 0 and var member)
        {
            if (member == ReportNames.PartHeading)
                heading = ReadString(at.Child("heading"));
            else
                text = ReadString(at.Child("text"));
        }

        return heading is null && text is null ? NoPart : new NarrativePart { Heading = heading ?? "", Text = text ?? "" };
    }
}
