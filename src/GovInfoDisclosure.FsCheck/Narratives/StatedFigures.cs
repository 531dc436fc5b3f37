using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Figures;

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

    public long Lawsuits => (Litigation.Direct.Total ?? 0) + (Litigation.AfterReconsideration.Total ?? 0);

    /// <summary>Requests that were dropped because a fee was not paid; 0 in an edition without a row for them.</summary>
    public long FeeOverdue => Find("/requests/outcomes/other/feeOverdue/total");

    private Litigation Litigation => report.ReviewAndLitigation.Litigation;

    /// <summary>The figure of a cell.</summary>
    public long this[FormCell cell] => (long)(report[cell] ?? 0);

    /// <summary>
    /// Documents issued, repealed and in force, by the JSON name of their row; null if the edition does not ask for them.
    /// </summary>
    public DocumentStock? StockOf(string row) => FormAnatomy.Of(report.Form).Stocks.FirstOrDefault(s => s.Row.JsonName == row);

    /// <summary>The outcomes by group in the order of the form: 予以公开, 部分公开, 不予公开, ….</summary>
    public IEnumerable<(string Label, long Count)> Outcomes()
    {
        FormCell total = report.Form.FindCell("/requests/outcomes/total/total")!;
        return total.Row.Block.Rows.Where(r => r.Groups.Length > 0 && r != total.Row)
            .GroupBy(r => (r.Groups.Length > 1 ? r.Groups[1].Label.Chinese : r.Label.Chinese).Split('（')[0])
            .Select(g => (g.Key, g.Sum(r => this[r.Find(total.Column.JsonName)!])));
    }

    /// <summary>The figure at a JSON pointer; 0 if it is blank or the edition has no such cell.</summary>
    public long Find(string pointer) => report.Form.FindCell(pointer) is { } cell ? this[cell] : 0;
}
