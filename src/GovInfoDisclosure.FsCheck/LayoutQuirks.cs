using System.Collections.Immutable;
using GovInfoDisclosure.FsCheck.Pages.Quirks;

namespace GovInfoDisclosure.FsCheck;

/// <summary>Which quirks there are for a medium and which of them go together.</summary>
public static class LayoutQuirks
{
    private static readonly ImmutableArray<LayoutQuirk> All = [.. Enum.GetValues<LayoutQuirk>()];

    /// <summary>All quirks that fit a medium.</summary>
    public static ImmutableArray<LayoutQuirk> For(DocumentMedium medium) => All.RemoveAll(q => !q.Fits(medium));

    /// <summary>Whether documents of the medium can have the quirk.</summary>
    public static bool Fits(this LayoutQuirk quirk, DocumentMedium medium) => QuirkTraits.Of(quirk).Media.Contains(medium);

    /// <summary>
    /// Whether a document can have both quirks. Two that decide the same thing, such as the encoding, exclude each other.
    /// </summary>
    public static bool GoesWith(this LayoutQuirk quirk, LayoutQuirk other) =>
        (QuirkTraits.Of(quirk).Settles & QuirkTraits.Of(other).Settles) == 0;
}
