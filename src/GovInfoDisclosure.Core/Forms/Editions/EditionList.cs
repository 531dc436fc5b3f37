using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms.Editions;

/// <summary>The editions of the form, oldest first. A new edition is one more entry here; it ends the edition before it.</summary>
internal static class EditionList
{
    private static readonly FormSpec[] Written = [Edition2019.Spec, Edition2021.Spec];

    public static ImmutableArray<FormSpec> Specs { get; } =
        [.. Written.Select((spec, i) => spec with { LastYear = i + 1 < Written.Length ? Written[i + 1].FirstYear - 1 : null })];
}
