using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Figures;

namespace GovInfoDisclosure.FsCheck.Reports;

/// <summary>Generates reports of one agency over years.</summary>
internal static class ChainFactory
{
    public const int MostYears = 5;

    /// <exception cref="ArgumentException">There are no two years that the profile allows.</exception>
    public static ReportChain Generate(Random random, ReportProfile profile)
    {
        (int first, int last) = Years(random, profile);
        ReportSetting setting = ReportSetting.Of(random, profile with { Year = first }) with { IsTied = true };
        setting = setting with { Limits = Limits.OfYears(random) };
        List<DisclosureReport> reports = [];
        for (int year = first; year <= last; year++)
        {
            setting = setting with { Year = year, Form = FormOf(profile, year), Previous = reports.LastOrDefault() };
            reports.Add(ReportFactory.Generate(random, setting).Report);
        }

        return new([.. reports]);
    }

    private static DisclosureForm FormOf(ReportProfile profile, int year) => profile.Edition is { } edition
        ? DisclosureForm.For(edition)
        : SampleYears.FormFor(year) ?? throw new ArgumentException($"No edition of the form covers {year}.", nameof(profile));

    private static (int First, int Last) Years(Random random, ReportProfile profile)
    {
        DisclosureForm? form = profile.Edition is { } edition ? DisclosureForm.For(edition) : null;
        int earliest = form?.FirstYear ?? SampleYears.First;
        int last = profile.Year ?? random.Next(earliest + 1, (form is null ? SampleYears.Last : SampleYears.LastOf(form)) + 1);
        if (last <= earliest || last > (form?.LastYear ?? int.MaxValue))
            throw new ArgumentException($"A chain that ends in {last} has no two years in the given edition.", nameof(profile));
        return (last - random.Next(1, Math.Min(MostYears, last - earliest + 1)), last);
    }
}
