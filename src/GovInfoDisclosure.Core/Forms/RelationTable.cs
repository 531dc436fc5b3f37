using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>The relations of a form by rule, and flattened for a quick answer for figures that are in order.</summary>
internal sealed class RelationTable
{
    private readonly RuleRelations[] _rules;

    public RelationTable(DisclosureForm form) => _rules =
    [
        .. form.Relations.GroupBy(r => r.RuleId)
            .Select(g => new RuleRelations(g.Key, [.. g], [.. RelationBand.Of([.. g], form.Cells.Length)])),
    ];

    /// <summary>The relations that report under a rule; empty if the form has none.</summary>
    public ImmutableArray<LinearRelation> RelationsOf(string ruleId) => Find(ruleId)?.Relations ?? [];

    /// <summary>Whether all relations of a rule hold over figures none of which is blank or too large for sums in 32 bits.</summary>
    public bool AllHold(string ruleId, ReadOnlySpan<int> counts)
    {
        if (Find(ruleId) is not { } rule)
            return true;
        foreach (RelationBand band in rule.Bands)
        {
            if (!band.Holds(counts))
                return false;
        }

        return true;
    }

    private RuleRelations? Find(string ruleId)
    {
        foreach (RuleRelations rule in _rules)
        {
            if (rule.RuleId == ruleId)
                return rule;
        }

        return null;
    }

    private sealed record RuleRelations(string RuleId, ImmutableArray<LinearRelation> Relations, ImmutableArray<RelationBand> Bands);
}
