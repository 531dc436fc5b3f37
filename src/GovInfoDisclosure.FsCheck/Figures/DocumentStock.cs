using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>
/// A row of table two in which the documents in force are those of the year before, plus those issued, minus those repealed.
/// </summary>
internal sealed record DocumentStock(DocumentBalance Balance)
{
    public FormRow Row => Balance.Row;

    public FormCell Issued => Balance.Issued;

    public FormCell Repealed => Balance.Repealed;

    public FormCell InForce => Balance.InForce;

    /// <summary>All such rows of a form; an edition that does not ask for all three figures has none.</summary>
    public static IEnumerable<DocumentStock> AllOf(DisclosureForm form) => form.DocumentBalances.Select(b => new DocumentStock(b));

    /// <summary>The documents in force at the end of the year of a report on any edition; null if it does not state them.</summary>
    public decimal? StatedBy(DisclosureReport? report) => report?.Form.FindCell(InForce.Pointer) is { } cell ? report[cell] : null;

    /// <summary>The documents in force at the end of the year before.</summary>
    public decimal Before(FigureSheet sheet) => sheet[InForce] - sheet[Issued] + sheet[Repealed];

    /// <summary>Fills in the row; at most the documents that there are can be repealed.</summary>
    public void Set(FigureSheet sheet, decimal before, decimal issued, decimal repealed)
    {
        sheet[Issued] = issued;
        sheet[Repealed] = Math.Min(repealed, before + issued);
        sheet[InForce] = before + issued - sheet[Repealed];
    }
}
