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
        if (cells.BlankCount == 0 && !counts.IsEmpty && table.AllHold(Rule, counts))
            return [];
        ImmutableArray<Finding>.Builder? findings = null;
        foreach (LinearRelation relation in table.RelationsOf(Rule))
        {
            RelationState state = RelationState.Of(relation, cells, counts);
            if (state.Fails)
                (findings ??= ImmutableArray.CreateBuilder<Finding>()).Add(Failure(relation, state, cells));
        }

        return findings?.ToImmutable() ?? [];
    }

    private Finding Failure(LinearRelation relation, RelationState state, CellBlock cells)
    {
        long? actual = cells.Count(relation.Subject);
        var finding = new Finding(Rule, relation.Subject.Pointer)
        {
            Related = relation.Others,
            Terms = relation.FindingTerms,
        };
        if (state.BlankCount == 0)
            return finding with { Expected = FindingValue.Of(actual!.Value + state.Sum), Actual = FindingValue.Of(actual.Value) };

        return finding with
        {
            Actual = actual is { } stated ? FindingValue.Of(stated) : null,
            MessageKey = MessageKeys.WhateverTheBlanks,
            Arguments =
            [
                new("blanks", BlankCellsRule.Names(state.Blanks)),
                new("surplus", LocalizedText.Same(FindingValue.Of(-state.Needed!.Value).ToString())),
            ],
        };
    }
}
