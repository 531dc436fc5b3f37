using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Tests;

/// <summary>Prints what generated reports look like, to be held against published ones. Run with <c>-explicit only</c>.</summary>
public class DistributionReport(ITestOutputHelper output)
{
    private const int Reports = 1000;

    [Fact(Explicit = true)]
    public void Print()
    {
        foreach (ReportScale scale in Enum.GetValues<ReportScale>().Where(s => s is not (ReportScale.SilentTownship or ReportScale.Boundary)))
        {
            DisclosureReport[] reports = [.. Enumerable.Range(0, Reports).Select(seed => ReportGenerator.Consistent(seed, new() { Scale = scale, Edition = FormEdition.Edition2021 }).Report)];
            output.WriteLine($"{scale}: non-zero cells {Quartiles(reports.Select(r => (decimal)Checks.NonZeroCells(r)))}, with blanks {reports.Count(r => r.BlankCells > 0) * 100 / Reports} %");
            output.WriteLine($"  new requests {Quartiles(reports.Select(r => (decimal)(r.Requests.NewlyReceived.Total ?? 0)))}; none {reports.Count(r => r.Requests.NewlyReceived.Total is null or 0) * 100 / Reports} %");
            output.WriteLine($"  reconsiderations {Quartiles(reports.Select(r => (decimal)(r.ReviewAndLitigation.Reconsideration.Total ?? 0)))}; fees {Quartiles(reports.Select(r => r.ProactiveDisclosure.Fees.Amount ?? 0))}");
            output.WriteLine($"  natural persons {Share(reports, "/requests/newlyReceived/naturalPersons", "/requests/newlyReceived/total")}, carried forward {Share(reports, "/requests/carriedForward/total", "/requests/newlyReceived/total")} of new requests");
            output.WriteLine("  outcomes " + string.Join(", ", Outcomes(reports[0].Form).Select(c => $"{c.Row.JsonName} {Share(reports, c.Pointer, "/requests/outcomes/total/total")}")));
        }
    }

    private static IEnumerable<FormCell> Outcomes(DisclosureForm form) =>
        form.Tables[1].Rows.Where(r => r.Groups.Length > 0 && r.Pointer != "/requests/outcomes/total").Select(r => r.Find("total")!);

    private static string Quartiles(IEnumerable<decimal> figures)
    {
        decimal[] sorted = [.. figures.Order()];
        return string.Join(" / ", Enumerable.Range(0, 5).Select(i => 25 * i).Select(p => sorted[Math.Min(sorted.Length - 1, sorted.Length * p / 100)].ToString("0.##")));
    }

    private static string Share(DisclosureReport[] reports, string part, string whole)
    {
        decimal Sum(string pointer) => reports.Sum(r => r[r.Form.FindCell(pointer)!] ?? 0);
        return $"{Sum(part) / Math.Max(1, Sum(whole)):P1}";
    }
}
