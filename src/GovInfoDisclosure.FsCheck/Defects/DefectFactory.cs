using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;
using GovInfoDisclosure.FsCheck.Reports;

namespace GovInfoDisclosure.FsCheck.Defects;

/// <summary>Generates a consistent report and a mistake that can happen in it.</summary>
internal static class DefectFactory
{
    // In a small report not every mistake can happen; another one is chosen then.
    private const int Attempts = 60;

    private static readonly DefectMechanism[] All = Enum.GetValues<DefectMechanism>();

    /// <exception cref="ArgumentException">The mechanism cannot happen in a report of the profile.</exception>
    public static DefectiveReport Generate(Random random, ReportProfile profile, DefectMechanism? mechanism)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            DefectMechanism wanted = mechanism ?? random.Pick<DefectMechanism>(All);
            if (Attempt(random, profile, wanted) is { } defective)
                return defective;
        }

        throw new ArgumentException($"{mechanism} cannot happen in a report of this profile.", nameof(mechanism));
    }

    private static DefectiveReport? Attempt(Random random, ReportProfile profile, DefectMechanism mechanism)
    {
        ReportSetting setting = ReportSetting.Of(random, profile) with { IsKindStated = true };
        DisclosureReport? lastYear = null;
        if (mechanism == DefectMechanism.LastYearsValue)
        {
            lastYear = ReportFactory.Generate(random, setting).Report;
            setting = setting with { Previous = lastYear };
        }

        DisclosureReport original = ReportFactory.Generate(random, setting).Report;
        return Sites(random, original).Select(site => new DefectPlan(mechanism, site, random.Next(), lastYear).MakeIn(original))
            .FirstOrDefault(d => d is not null);
    }

    // Mistakes are mostly looked for where there is something to mistake, because most cells are 0.
    private static IEnumerable<FormCell> Sites(Random random, DisclosureReport report)
    {
        FormCell[] cells = [.. report.Form.Cells];
        random.Shuffle(cells);
        return random.Chance(70) ? cells.OrderBy(c => report[c] is null or 0) : cells;
    }
}
