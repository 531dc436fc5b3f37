using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>A row of documents of edition 2021: what was in force before, plus issued, minus repealed, is in force now.</summary>
internal sealed record DocumentStock(FormCell Issued, FormCell Repealed, FormCell InForce)
{
    public static DocumentStock? Of(FormRow row) => row.Find("inForce") is { } inForce
        ? new(row.Find("issued")!, row.Find("repealed")!, inForce)
        : null;

    /// <summary>What was in force at the end of last year.</summary>
    public decimal Before(FigureSheet sheet) => sheet[InForce] - sheet[Issued] + sheet[Repealed];

    /// <summary>Sets the row; no more can be repealed than there is.</summary>
    public void Set(FigureSheet sheet, decimal before, decimal issued, decimal repealed)
    {
        sheet[Issued] = issued;
        sheet[Repealed] = Math.Min(repealed, before + issued);
        sheet[InForce] = before + issued - sheet[Repealed];
    }
}
