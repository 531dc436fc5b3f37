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

    // By itself, for a method with lambdas allocates on entry what they capture.
    private ImmutableArray<Finding> FindingsIn(DisclosureReport report) =>
        [.. report.Form.Relations.SelectMany(r => Demand(report, r)).DistinctBy(f => (f.Pointer, f.Expected))];

    private IEnumerable<Finding> Demand(DisclosureReport report, LinearRelation relation)
    {
        RelationState state = RelationState.Of(relation, report.Cells);
        if (state.Blanks is not [var blank] || !(state.Needed > 0))
            yield break;
        yield return new Finding(Rule, blank.Pointer)
        {
            Related = [.. relation.Terms.Where(t => t.Cell != blank).Select(t => t.Cell.Pointer)],
            Expected = FindingValue.Of(state.Needed.Value),
            Arguments = [new("relation", new($"勾稽关系 {relation.Rule.Id} ", $"relation {relation.Rule.Id}"))],
        };
    }
}
