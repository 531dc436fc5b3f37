using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>The relations of a form by rule, and flattened for a quick answer for figures that are in order.</summary>
internal sealed class RelationTable
{
    private readonly RuleRelations[] _rules;

    public RelationTable(DisclosureForm form) => _rules =
    [
        .. form.Relations.GroupBy(r => r.Rule)
            .Select(g => new RuleRelations(g.Key, [.. g], [.. RelationBand.Of([.. g], form.Cells.Length)])),
    ];

    /// <summary>The relations that report under a rule; empty if the form has none.</summary>
    public ImmutableArray<LinearRelation> RelationsOf(Rule rule) => Find(rule)?.Relations ?? [];

    /// <summary>
    /// Whether all relations of a rule hold over figures none of which is too large for sums in 32 bits; blanks count as 0.
    /// </summary>
    public bool AllHold(Rule rule, ReadOnlySpan<int> counts)
    {
        if (Find(rule) is not { } relations)
            return true;
        foreach (RelationBand band in relations.Bands)
        {
            if (!band.Holds(counts))
                return false;
        }

        return true;
    }

    private RuleRelations? Find(Rule rule)
    {
        foreach (RuleRelations relations in _rules)
        {
            if (relations.Rule.Id == rule.Id)
                return relations;
        }

        return null;
    }

    private sealed record RuleRelations(Rule Rule, ImmutableArray<LinearRelation> Relations, ImmutableArray<RelationBand> Bands);
}
