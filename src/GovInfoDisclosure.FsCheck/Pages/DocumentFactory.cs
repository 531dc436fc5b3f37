using System.Collections.Immutable;
using GovInfoDisclosure.FsCheck.Pages.Quirks;
using GovInfoDisclosure.FsCheck.Randomness;
using GovInfoDisclosure.FsCheck.Reports;

namespace GovInfoDisclosure.FsCheck.Pages;

/// <summary>Chooses medium and quirks of a document.</summary>
internal static class DocumentFactory
{
    private const int MostQuirks = 4;

    /// <exception cref="ArgumentException">The profile contradicts itself, or a quirk does not fit the medium or another one.</exception>
    public static DocumentSource Of(Random random, ReportProfile profile, DocumentMedium? medium, IEnumerable<LayoutQuirk>? quirks)
    {
        (DocumentMedium written, ImmutableArray<LayoutQuirk> had) = Layout(random, medium, quirks);
        // Marks in blank cells would hardly be seen: most reports leave none blank.
        bool needsBlanks = had.Any(q => QuirkTraits.Of(q).Settles == Settled.Blanks);
        ReportSetting setting = ReportSetting.Of(
            random, needsBlanks ? profile with { Blanks = profile.Blanks ?? BlankStyle.SomeZeros } : profile);
        return new(ReportFactory.Generate(random, setting), written, had, random.Next());
    }

    /// <inheritdoc cref="Of(Random, ReportProfile, DocumentMedium?, IEnumerable{LayoutQuirk}?)" path="/exception"/>
    public static DocumentSource Of(Random random, DisclosureReport report, DocumentMedium? medium, IEnumerable<LayoutQuirk>? quirks)
    {
        (DocumentMedium written, ImmutableArray<LayoutQuirk> had) = Layout(random, medium, quirks);
        return new(new ConsistentReport(report), written, had, random.Next());
    }

    private static (DocumentMedium Medium, ImmutableArray<LayoutQuirk> Quirks) Layout(
        Random random, DocumentMedium? medium, IEnumerable<LayoutQuirk>? quirks)
    {
        ImmutableArray<LayoutQuirk>? asked = quirks is null ? null : [.. quirks.Distinct().Order()];
        DocumentMedium written = medium ?? MediumFor(random, asked ?? []);
        foreach (LayoutQuirk quirk in asked ?? [])
            Refuse(quirk, written, asked!.Value);
        return (written, asked ?? Quirks(random, written));
    }

    private static DocumentMedium MediumFor(Random random, ImmutableArray<LayoutQuirk> quirks)
    {
        DocumentMedium[] media = [.. Enum.GetValues<DocumentMedium>().Where(m => quirks.All(q => q.Fits(m)))];
        return media.Length > 0
            ? random.Pick<DocumentMedium>(media)
            : throw new ArgumentException("No medium fits all of the quirks.", nameof(quirks));
    }

    private static ImmutableArray<LayoutQuirk> Quirks(Random random, DocumentMedium medium)
    {
        LayoutQuirk[] all = [.. LayoutQuirks.For(medium)];
        random.Shuffle(all);
        List<LayoutQuirk> quirks = [];
        foreach (LayoutQuirk quirk in all.Take(random.Next(MostQuirks + 1)))
        {
            if (quirks.TrueForAll(q => q.GoesWith(quirk)))
                quirks.Add(quirk);
        }

        return [.. quirks.Order()];
    }

    private static void Refuse(LayoutQuirk quirk, DocumentMedium medium, ImmutableArray<LayoutQuirk> quirks)
    {
        if (!quirk.Fits(medium))
            throw new ArgumentException($"{quirk} does not fit {medium}.", nameof(quirks));
        foreach (LayoutQuirk other in quirks.Where(q => q != quirk && !q.GoesWith(quirk)))
            throw new ArgumentException($"{quirk} and {other} exclude each other.", nameof(quirks));
    }
}
