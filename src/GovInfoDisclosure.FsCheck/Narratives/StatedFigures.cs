using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Narratives;

/// <summary>The figures of the tables that the narrative repeats; a blank counts 0.</summary>
internal sealed class StatedFigures(DisclosureReport report)
{
    public DisclosureReport Report => report;

    public long New => report.Requests.NewlyReceived.Total ?? 0;

    public long CarriedOver => report.Requests.CarriedOver.Total ?? 0;

    public long Concluded => report.Requests.Outcomes.Total.Total ?? 0;

    public long CarriedForward => report.Requests.CarriedForward.Total ?? 0;

    public long NaturalPersons => report.Requests.NewlyReceived.NaturalPersons ?? 0;

    public long Reconsiderations => report.ReviewAndLitigation.Reconsideration.Total ?? 0;

    public long Lawsuits => (report.ReviewAndLitigation.Litigation.Direct.Total ?? 0) + (report.ReviewAndLitigation.Litigation.AfterReconsideration.Total ?? 0);

    /// <summary>Requests that were dropped for a fee not paid; 0 in edition 2019, which has no row for it.</summary>
    public long FeeOverdue => Find("/requests/outcomes/other/feeOverdue/total");

    /// <summary>The outcomes by group in the order of the form: 予以公开, 部分公开, 不予公开, ….</summary>
    public IEnumerable<(string Label, long Count)> Outcomes()
    {
        FormCell total = report.Form.FindCell("/requests/outcomes/total/total")!;
        return total.Row.Block.Rows.Where(r => r.Groups.Length > 0 && r != total.Row)
            .GroupBy(r => (r.Groups.Length > 1 ? r.Groups[1].Label.Chinese : r.Label.Chinese).Split('（')[0])
            .Select(g => (g.Key, g.Sum(r => (long)(report[r.Find(total.Column.JsonName)!] ?? 0))));
    }

    /// <summary>A figure of table two, 0 where it is blank or the edition does not have it.</summary>
    public long Find(string pointer) => report.Form.FindCell(pointer) is { } cell ? (long)(report[cell] ?? 0) : 0;
}
