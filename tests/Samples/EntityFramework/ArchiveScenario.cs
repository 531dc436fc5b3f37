using GovInfoDisclosure;
using Microsoft.EntityFrameworkCore;

namespace Samples;

/// <summary>What every database must do with a report in a column: keep it, notice a change, and look into it.</summary>
internal static class ArchiveScenario
{
    /// <summary>Requests of the years 2023 (one report) and 2024 (two).</summary>
    private static readonly DisclosureReport[] Reports = [Report(2023, 7), Report(2024, 5), Report(2024, 3_000_000_000)];

    /// <summary>Runs the scenario in an empty database.</summary>
    /// <returns>What is not as expected; empty if all is well.</returns>
    public static async Task<IReadOnlyList<string>> Run(Func<ReportContext> open, FormattableString requestsByYear)
    {
        List<string> faults = [];
        await using (ReportContext context = open())
        {
            await context.Database.EnsureCreatedAsync();
            context.Reports.AddRange(Reports.Select(r => new ArchivedReport { Report = r }));
            await context.SaveChangesAsync();
        }

        await using (ReportContext context = open())
        {
            ArchivedReport[] stored = await context.Reports.OrderBy(r => r.Id).ToArrayAsync();
            Expect(stored.Select(r => r.Report).SequenceEqual(Reports), "The reports are not read as they were written.");
            stored[0].Report = stored[0].Report with { };
            Expect(!context.ChangeTracker.HasChanges(), "An equal report is taken for a change.");
            stored[0].Report = Report(2023, 8);
            Expect(await context.SaveChangesAsync() == 1, "A change is not noticed.");
        }

        await using (ReportContext context = open())
        {
            RequestsOfYear[] totals = await context.Database.SqlQuery<RequestsOfYear>(requestsByYear).ToArrayAsync();
            bool right = totals.SequenceEqual([new(2023, 8), new(2024, 3_000_000_005)]);
            Expect(right, $"The totals are {string.Join(", ", totals.AsEnumerable())}.");
            Expect(await Refused(context), "A report that is not valid JSON of a report is read.");
        }

        return faults;

        void Expect(bool condition, string fault)
        {
            if (!condition)
                faults.Add(fault);
        }
    }

    private static async Task<bool> Refused(ReportContext context)
    {
        await context.Database.ExecuteSqlAsync($"UPDATE \"Reports\" SET \"Report\" = '{{}}'");
        try
        {
            await context.Reports.AsNoTracking().LoadAsync();
            return false;
        }
        catch (InvalidDataException e)
        {
            return e.Message.Contains("GID111", StringComparison.Ordinal);
        }
    }

    private static DisclosureReport Report(int year, long requests) => new(FormEdition.Edition2021)
    {
        Year = year,
        Agency = new() { Name = "澄江县河口镇人民政府", Kind = AgencyKind.TownshipGovernment },
        Requests = new() { NewlyReceived = new() { NaturalPersons = requests, Total = requests } },
    };
}
