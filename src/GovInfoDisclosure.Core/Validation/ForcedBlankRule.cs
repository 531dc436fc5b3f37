using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID305: a blank that must hold a figure other than zero, for all other cells of a relation have one. Mostly a row or figure that was
/// left out, in the report or in reading it. A blank of two relations that demand the same is reported once.
/// </summary>
internal sealed class ForcedBlankRule() : ReportRule(Rules.ForcedBlank)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report) => report.BlankCells == 0 ? [] : FindingsIn(report);

    private ImmutableArray<Finding> FindingsIn(DisclosureReport report)
    {
        List<Finding>? findings = null;
        ReadOnlySpan<int> counts = report.Cells.Counts.ShortOrEmpty();
        foreach (LinearRelation relation in report.Form.Relations)
        {
            if (report.Cells.BlanksAmong(relation.Mask) != 1)
                continue;
            RelationState state = RelationState.Of(relation, report.Cells, counts);
            if (!(state.Needed > 0))
                continue;
            Finding demand = Demand(relation, state);
            if (findings is null || !findings.Exists(f => f.Pointer == demand.Pointer && f.Expected == demand.Expected))
                (findings ??= []).Add(demand);
        }

        return findings is null ? [] : [.. findings];
    }

    private Finding Demand(LinearRelation relation, RelationState state)
    {
        FormCell blank = state.Blanks[0];
        return new(Rule, blank.Pointer)
        {
            Related = [.. relation.Terms.Where(t => t.Cell != blank).Select(t => t.Cell.Pointer)],
            Expected = FindingValue.Of(state.Needed!.Value),
            Arguments = [new("relation", new($"勾稽关系 {relation.Rule.Id} ", $"relation {relation.Rule.Id}"))],
        };
    }
}
