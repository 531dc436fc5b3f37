using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Tests;

/// <summary>Prints what generated reports look like, for comparison with published ones. Run with <c>-explicit only</c>.</summary>
public class DistributionReport(ITestOutputHelper output)
{
    private const int Reports = 1000;

    [Fact(Explicit = true)]
    public void Print()
    {
        foreach (ReportScale scale in Enum.GetValues<ReportScale>()
            .Where(s => s is not (ReportScale.SilentTownship or ReportScale.Boundary)))
        {
            ReportProfile profile = new() { Scale = scale, Edition = FormEdition.Edition2021 };
            DisclosureReport[] reports = [.. Enumerable.Range(0, Reports).Select(seed => ReportGenerator.Consistent(seed, profile).Report)];
            PrintScale(scale, reports);
        }
    }

    private void PrintScale(ReportScale scale, DisclosureReport[] reports)
    {
        string cells = Quartiles(reports.Select(r => (decimal)Checks.NonZeroCells(r)));
        string received = Quartiles(reports.Select(r => (decimal)(r.Requests.NewlyReceived.Total ?? 0)));
        string reconsiderations = Quartiles(reports.Select(r => (decimal)(r.ReviewAndLitigation.Reconsideration.Total ?? 0)));
        string fees = Quartiles(reports.Select(r => r.ProactiveDisclosure.Fees.Amount ?? 0));
        string persons = Share(reports, "/requests/newlyReceived/naturalPersons", "/requests/newlyReceived/total");
        string forward = Share(reports, "/requests/carriedForward/total", "/requests/newlyReceived/total");
        IEnumerable<string> outcomes = Outcomes(reports[0].Form)
            .Select(c => $"{c.Row.JsonName} {Share(reports, c.Pointer, "/requests/outcomes/total/total")}");
        output.WriteLine($"{scale}: non-zero cells {cells}, with blanks {Percent(reports, r => r.BlankCells > 0)} %");
        output.WriteLine($"  new requests {received}; none {Percent(reports, r => r.Requests.NewlyReceived.Total is null or 0)} %");
        output.WriteLine($"  reconsiderations {reconsiderations}; fees {fees}");
        output.WriteLine($"  natural persons {persons}, carried forward {forward} of new requests");
        output.WriteLine($"  outcomes {string.Join(", ", outcomes)}");
    }

    private static int Percent(DisclosureReport[] reports, Func<DisclosureReport, bool> which) => reports.Count(which) * 100 / Reports;

    private static IEnumerable<FormCell> Outcomes(DisclosureForm form) =>
        form.Tables[1].Rows.Where(r => r.Groups.Length > 0 && r.Pointer != "/requests/outcomes/total").Select(r => r.Find("total")!);

    private static string Quartiles(IEnumerable<decimal> figures)
    {
        decimal[] sorted = [.. figures.Order()];
        return string.Join(" / ", Enumerable.Range(0, 5).Select(i => 25 * i)
            .Select(p => sorted[Math.Min(sorted.Length - 1, sorted.Length * p / 100)].ToString("0.##")));
    }

    private static string Share(DisclosureReport[] reports, string part, string whole)
    {
        decimal Sum(string pointer) => reports.Sum(r => r[r.Form.FindCell(pointer)!] ?? 0);
        return $"{Sum(part) / Math.Max(1, Sum(whole)):P1}";
    }
}
