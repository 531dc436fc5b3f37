using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Validation;

/// <summary>Checks the linear relations of the form that report under one rule.</summary>
internal sealed class LinearRule(Rule rule) : ReportRule(rule)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        CellBlock cells = report.Cells;
        RelationTable table = report.Form.Arithmetic;
        ReadOnlySpan<int> counts = cells.Counts.ShortOrEmpty();
        // Blanks count as 0: where all sums are 0 so, none of them fails.
        if (!counts.IsEmpty && table.AllHold(Rule, counts))
            return [];
        ImmutableArray<Finding> findings = [];
        foreach (LinearRelation relation in table.RelationsOf(Rule))
        {
            if (!counts.IsEmpty && relation.Sum(counts) == 0)
                continue;
            RelationState state = RelationState.Of(relation, cells, counts);
            if (state.Fails)
                findings = findings.Add(Failure(relation, state, cells));
        }

        return findings;
    }

    private Finding Failure(LinearRelation relation, RelationState state, CellBlock cells)
    {
        long? actual = cells.Count(relation.Subject);
        bool isSure = state.BlankCount == 0;
        return new(Rule, relation.Subject.Pointer)
        {
            Related = relation.Others,
            Terms = relation.FindingTerms,
            Expected = isSure ? FindingValue.Of(actual!.Value + state.Sum) : null,
            Actual = actual is { } stated ? FindingValue.Of(stated) : null,
            MessageKey = isSure ? Rule.Usual : MessageKeys.WhateverTheBlanks,
            Arguments = isSure
                ? relation.CellArguments
                :
                [
                    new("blanks", BlankCellsRule.Names(state.Blanks)),
                    new("surplus", LocalizedText.Same(FindingValue.Of(-state.Needed!.Value).ToString())),
                ],
        };
    }
}
