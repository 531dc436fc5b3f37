using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Json;

/// <summary>The names of the particulars around the tables, by the positions that the form gives them.</summary>
internal static class ReportNames
{
    // Positions in the particulars of a form; the sections of the form follow from FirstSection on.
    public const int Edition = 0, Year = 1, Title = 2, Agency = 3, Period = 4, PublishedOn = 5, Contact = 6, SourceAddress = 7;
    public const int FirstSection = 8;

    // Positions in the objects among them.
    public const int AgencyName = 0, AgencyKind = 1;
    public const int PeriodFrom = 0, PeriodTo = 1;
    public const int NarrativeText = 0, NarrativeParts = 1;
    public const int PartHeading = 0, PartText = 1;

    // All editions have the same particulars but for the code of the edition.
    private static readonly DisclosureForm AnyForm = DisclosureForm.All[^1];

    public static EncodedNames AgencyMembers { get; } = Of(AnyForm.Particulars[Agency].Members);

    public static EncodedNames PeriodMembers { get; } = Of(AnyForm.Particulars[Period].Members);

    /// <summary>The members of section one, which may be divided into parts.</summary>
    public static EncodedNames OverviewMembers { get; } = Of(AnyForm.Sections[0].Members);

    public static EncodedNames NarrativeMembers { get; } = Of(AnyForm.Sections[^1].Members);

    public static EncodedNames PartMembers { get; } = Of(AnyForm.Sections[0].Members[NarrativeParts].Members);

    /// <summary>The kinds of agencies; the position is the value of the enumeration.</summary>
    public static EncodedNames AgencyKinds { get; } = new(AnyForm.Particulars[Agency].Members[AgencyKind].Words);

    /// <summary>The codes of the editions in the order of <see cref="DisclosureForm.All"/>.</summary>
    public static EncodedNames Editions { get; } = new(DisclosureForm.All.Select(f => f.Code));

    /// <summary>The layouts of all editions, oldest first.</summary>
    public static ImmutableArray<ReportLayout> Layouts { get; } = [.. DisclosureForm.All.Select(f => new ReportLayout(f))];

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

    /// <summary>The members that must occur, bit by position.</summary>
    public static ulong Required(ImmutableArray<FormParticular> members)
    {
        ulong bits = 0;
        for (int i = 0; i < members.Length; i++)
            bits |= members[i].IsRequired ? 1UL << i : 0;
        return bits;
    }

    private static EncodedNames Of(ImmutableArray<FormParticular> members) => new(members.Select(m => m.JsonName), Required(members));
}
