using System.Text.Json;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Json;

/// <summary>The names of what stands around the tables: the form holds the figures and sections, not the particulars of a report.</summary>
internal static class ReportNames
{
    // Positions in Metadata; the sections of the form follow from FirstSection on.
    public const int Edition = 0, Year = 1, Title = 2, Agency = 3, Period = 4, PublishedOn = 5, Contact = 6, SourceAddress = 7, FirstSection = 8;

    // Positions in the objects below.
    public const int AgencyName = 0, AgencyKind = 1;
    public const int PeriodFrom = 0, PeriodTo = 1;
    public const int NarrativeText = 0, NarrativeParts = 1;
    public const int PartHeading = 0, PartText = 1;

    public static string[] Metadata { get; } =
        ["edition", "year", "title", "agency", "period", "publishedOn", "contact", "sourceAddress"];

    public static EncodedNames AgencyMembers { get; } = new(["name", "kind"], required: 1 << AgencyName);

    public static EncodedNames PeriodMembers { get; } = new(["from", "to"]);

    public static EncodedNames NarrativeMembers { get; } = new(["text"]);

    /// <summary>The members of section one, which may be divided into parts.</summary>
    public static EncodedNames OverviewMembers { get; } = new(["text", "parts"], required: 1 << NarrativeText);

    public static EncodedNames PartMembers { get; } = new(["heading", "text"]);

    /// <summary>The kinds of agencies; the position is the value of the enumeration.</summary>
    public static EncodedNames AgencyKinds { get; } = new(Enum.GetNames<AgencyKind>().Select(JsonNamingPolicy.CamelCase.ConvertName));

    /// <summary>The codes of the editions in the order of <see cref="DisclosureForm.All"/>.</summary>
    public static EncodedNames Editions { get; } = new(DisclosureForm.All.Select(f => f.Code));

    private static readonly ReportLayout[] Layouts = [.. DisclosureForm.All.Select(f => new ReportLayout(f))];

    /// <summary>The layout for an edition. Null, an unknown edition: the sections are called the same in all of them.</summary>
    public static ReportLayout Layout(DisclosureForm? form)
    {
        foreach (ReportLayout layout in Layouts)
        {
            if (layout.Form == form)
                return layout;
        }

        return Layouts[^1];
    }
}
