using System.Collections.Immutable;

namespace GovInfoDisclosure.Validation;

/// <summary>GID503: where requests were dropped for an unpaid fee, section six tells about fees.</summary>
internal sealed class FeeMentionRule() : ReportRule(Rules.FeesNotMentioned)
{
    private const string Row = "/requests/outcomes/other/feeOverdue/total";

    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        if (report.OtherMatters is not { } section || report.Form.FindCell(Row) is not { } cell || report[cell] is not > 0)
            return [];
        return section.FullText.Contains('费', StringComparison.Ordinal)
            ? []
            : [new Finding(Rule, cell.Pointer) { Related = ["/otherMatters"], Actual = FindingValue.Of(report[cell]!.Value) }];
    }
}
