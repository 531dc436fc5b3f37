using System.Text.Json;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Json;

/// <summary>A report as a whole: its members, once the edition is known.</summary>
internal ref partial struct ReportReader
{
    /// <summary>Reads a report; null if it is not valid.</summary>
    public static DisclosureReport? ReadReport(ref ReportReader reader)
    {
        reader.ReadRoot();
        return reader._hasFindings ? null : reader.Build();
    }

    private void ReadRoot()
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
            case ReportNames.Agency: _agency = ReadAgency("/agency"); break;
            case ReportNames.Period: _period = ReadPeriod("/period"); break;
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
            Read(table);
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
