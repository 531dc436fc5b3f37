using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Panels;

/// <summary>GID602 where the documents issued or those repealed are blank: a blank is 0 or more, so the stock has a bound.</summary>
internal static class StockBounds
{
    public static IEnumerable<Finding> Check(DocumentBalance balance, PanelMember last, PanelMember next)
    {
        // Blanks of both can always be filled in; a stock below what is left of those issued is GID202.
        if (last.Report[balance.InForce] is not { } before || next.Report[balance.InForce] is not { } stated)
            yield break;
        decimal? issuedOrBlank = next.Report[balance.Issued], repealedOrBlank = next.Report[balance.Repealed];
        (string Key, string Name, decimal Figure, decimal Bound)? wrong = (issuedOrBlank, repealedOrBlank) switch
        {
            (null, { } repealed) when stated < before - repealed => (MessageKeys.StockTooSmall, "repealed", repealed, before - repealed),
            ({ } issued, null) when stated > before + issued => (MessageKeys.StockTooLarge, "issued", issued, before + issued),
            _ => null,
        };
        if (wrong is { } found)
        {
            yield return new(Rules.InForceDiffers, balance.InForce.Pointer)
            {
                MessageKey = found.Key,
                Related = [balance.Issued.Pointer, balance.Repealed.Pointer],
                Actual = FindingValue.Of(stated),
                Sources = [next.Source, last.Source],
                Arguments =
                [
                    new("cell", balance.InForce.FullLabel), PanelFindings.Number("year", last.Year!.Value),
                    PanelFindings.Number("before", before), PanelFindings.Number(found.Name, found.Figure),
                    PanelFindings.Number("bound", found.Bound),
                ],
            };
        }
    }
}
