using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Panels;

/// <summary>Other figures for one report, which would agree with the reports beside it.</summary>
/// <param name="Of">The report.</param>
/// <param name="Figures">The cells and their new figures.</param>
internal sealed record Proposal(PanelMember Of, (FormCell Cell, decimal? Figure)[] Figures)
{
    // How much less probable it is for each cell that then still has to be changed to satisfy the relations within the report.
    private const double PerFurtherCell = 4.6;

    // A figure that cannot be what people count by slips: another unit of money, say.
    private const long LargestScale = 10_000;

    /// <summary>What else speaks for it, as a logarithm of odds.</summary>
    public double Support { get; init; }

    /// <summary>Whether the cells can hold the figures.</summary>
    public bool IsPossible => Array.TrueForAll(Figures, f => f.Figure is { } figure && (figure >= 0 || f.Cell.Kind == CellKind.SignedCount)
        && f.Cell.Accepts(figure));

    /// <summary>How probable it is that the printed figures are slips of these, by the slips alone.</summary>
    public double Slips(out Mechanism mechanism)
    {
        double sum = 0;
        Mechanism? common = null;
        bool hasDetails = Array.Exists(Figures, f => !f.Cell.IsTotal);
        foreach ((FormCell cell, decimal? figure) in Figures)
        {
            // A total follows its details.
            if (hasDetails && cell.IsTotal)
                continue;
            sum += Math.Log(SlipOdds.Of(Whole(Of.Report[cell] ?? 0), Whole(figure ?? 0), 0, 0, out Mechanism slip));
            common = common is null || common == slip ? slip : Mechanism.Other;
        }

        mechanism = common ?? Mechanism.Other;
        return sum + Support;

        long Whole(decimal value) => Array.TrueForAll(Figures, f => f.Cell.Kind != CellKind.Money)
            ? (long)Math.Abs(value)
            : (long)Math.Min(Math.Abs(value) * LargestScale, FormCell.MaxCount);
    }

    /// <summary>How much the relations within the report speak for it.</summary>
    public double Relations()
    {
        DisclosureReport changed = Of.Report.With(Figures.Select(f => KeyValuePair.Create(f.Cell, f.Figure)));
        double sum = 0;
        foreach (Component component in Component.Of(Of.Report.Form).Where(c => Figures.Any(f => c.Cells.Contains(f.Cell))))
            sum += Missing(component, Of.Report.Cells) - Missing(component, changed.Cells);
        return sum * PerFurtherCell;
    }

    private static int Missing(Component component, CellBlock cells) => new Figures(component, cells).LowerBound;
}
