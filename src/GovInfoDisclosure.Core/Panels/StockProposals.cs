using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Panels;

/// <summary>Which of four figures can be wrong where last year's stock, issued, repealed and in force do not agree.</summary>
internal static class StockProposals
{
    // How much more probable a figure is that also agrees with the year before or after, and how much less one that then does not.
    private const double Agreement = 3;

    /// <summary>The proposals, each with what the neighbouring years say of it.</summary>
    public static Proposal[] For(DocumentBalance balance, PanelMember last, PanelMember next, SortedDictionary<int, PanelMember> years)
    {
        decimal before = last.Report[balance.InForce]!.Value, stated = next.Report[balance.InForce]!.Value;
        decimal issued = next.Report[balance.Issued]!.Value, repealed = next.Report[balance.Repealed]!.Value;
        PanelMember? earlier = years.GetValueOrDefault(last.Year!.Value - 1), later = years.GetValueOrDefault(next.Year!.Value + 1);
        decimal shouldBe = before + issued - repealed, shouldHaveBeen = stated - issued + repealed;
        return
        [
            new(next, [(balance.InForce, shouldBe)]) { Support = Holds(balance, stated, shouldBe, later) },
            new(next, [(balance.Issued, stated - before + repealed)]),
            new(next, [(balance.Repealed, before + issued - stated)]),
            new(last, [(balance.InForce, shouldHaveBeen)])
            {
                Support = earlier is null ? 0 : Holds(balance, earlier, last, before, shouldHaveBeen),
            },
        ];
    }

    // The stock that a report states is where the next one begins.
    private static double Holds(DocumentBalance balance, decimal stated, decimal instead, PanelMember? later)
    {
        if (later?.Report.Edition != FormOf(balance) || Change(balance, later.Report) is not { } change)
            return 0;
        decimal? end = later.Report[balance.InForce];
        return end is null ? 0 : (end == instead + change ? Agreement : 0) - (end == stated + change ? Agreement : 0);
    }

    private static double Holds(DocumentBalance balance, PanelMember earlier, PanelMember last, decimal stated, decimal instead)
    {
        if (earlier.Report.Edition != FormOf(balance) || earlier.Report[balance.InForce] is not { } start
            || Change(balance, last.Report) is not { } change)
            return 0;
        return (start + change == instead ? Agreement : 0) - (start + change == stated ? Agreement : 0);
    }

    private static decimal? Change(DocumentBalance balance, DisclosureReport report) => report[balance.Issued] - report[balance.Repealed];

    private static FormEdition FormOf(DocumentBalance balance) => balance.InForce.Edition;
}
