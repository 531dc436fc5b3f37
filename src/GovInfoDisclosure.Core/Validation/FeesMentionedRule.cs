using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>GID503: where requests were ended for unpaid fees, section six reports the fees.</summary>
internal sealed class FeesMentionedRule() : ReportRule(Rules.FeesNotMentioned)
{
    private const string Overdue = "/requests/outcomes/other/feeOverdue/total", Fee = "费";

    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        if (report.OtherMatters is not { } section || report.Form.FindCell(Overdue) is not { } cell || !(report[cell] > 0))
            return [];
        return section.Text.Contains(Fee, StringComparison.Ordinal) || section.FullText.Contains(Fee, StringComparison.Ordinal)
            ? []
            : [Silent(cell, report[cell]!.Value)];
    }

    private Finding Silent(FormCell cell, decimal requests) =>
        new(Rule, "/otherMatters") { Related = [cell.Pointer], Actual = FindingValue.Of(requests) };
}
