using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Agencies;
using GovInfoDisclosure.FsCheck.Figures;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Reports;

/// <summary>What is fixed about a report before its figures are chosen.</summary>
internal sealed record ReportSetting(DisclosureForm Form, int Year, ReportScale Scale, BlankStyle Blanks, InventedAgency Agency)
{
    /// <summary>Last year's report; its requests carried forward come over.</summary>
    public DisclosureReport? Previous { get; init; }

    /// <summary>Whether the report is one of several over years, so that what ties them must not be blank.</summary>
    public bool IsTied { get; init; }

    /// <summary>Whether the report states what kind of body made it, instead of now and then.</summary>
    public bool IsKindStated { get; init; }

    /// <summary>The largest figures, for <see cref="ReportScale.Boundary"/>.</summary>
    public Limits Limits { get; init; } = Limits.OfForm;

    /// <exception cref="ArgumentException">The profile contradicts itself.</exception>
    public static ReportSetting Of(Random random, ReportProfile profile)
    {
        DisclosureForm form = FormOf(random, profile);
        int year = profile.Year ?? SampleYears.Any(random, form);
        if (!form.Covers(year))
            throw new ArgumentException($"Reports for {year} are not made on {form.Name.English}.", nameof(profile));
        ReportScale scale = profile.Scale ?? random.Pick(
            (18, ReportScale.SilentTownship), (22, ReportScale.Township), (27, ReportScale.County), (14, ReportScale.City),
                (9, ReportScale.Province), (10, ReportScale.Boundary));
        BlankStyle blanks = profile.Blanks ?? random.Pick(
            (60, BlankStyle.None), (15, BlankStyle.ZeroDetails), (15, BlankStyle.SomeZeros), (10, BlankStyle.WholeTable));
        return new(form, year, scale, blanks, InventedAgency.Generate(random, scale));
    }

    private static DisclosureForm FormOf(Random random, ReportProfile profile)
    {
        if (profile.Edition is { } edition)
            return DisclosureForm.For(edition);
        if (profile.Year is { } year)
        {
            return SampleYears.FormFor(year)
                ?? throw new ArgumentException($"No edition of the form covers {year}.", nameof(profile));
        }

        return SampleYears.AnyForm(random);
    }
}
