using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoDisclosure.Validation;

/// <summary>Rules see figures and blanks alone. What they find about cells that could not be read is put right here: these are no blanks
/// of the report.</summary>
internal sealed class UnreadCells(ReadingSummary summary)
{
    private readonly ImmutableArray<string> _cells = summary.UnreadCells;

    /// <summary>The findings of rules without what is said of blanks that are none.</summary>
    public IEnumerable<Finding> PutRight(IEnumerable<Finding> findings) =>
        _cells.IsEmpty ? findings : findings.Select(PutRight).OfType<Finding>();

    private Finding? PutRight(Finding finding)
    {
        if (finding.Rule.Id == Rules.ForcedBlank.Id && Has(finding.Pointer))
            return finding with { MessageKey = MessageKeys.Unread };
        if (finding.Rule.Id != Rules.BlankCells.Id)
            return finding;
        return finding.MessageKey == Rule.Usual ? WithoutUnread(finding) : Has(finding.Pointer) ? null : finding;
    }

    private Finding? WithoutUnread(Finding finding)
    {
        ImmutableArray<string> blanks = [.. finding.Related.Where(p => !Has(p))];
        return blanks.IsEmpty ? null : blanks.Length == finding.Related.Length ? finding : finding with
        {
            Related = blanks,
            Arguments =
            [
                .. finding.Arguments.Where(a => a.Name != "count"),
                new("count", LocalizedText.Same(blanks.Length.ToString(CultureInfo.InvariantCulture))),
            ],
        };
    }

    private bool Has(string pointer) =>
        _cells.Any(c => pointer == c || (pointer.StartsWith(c, StringComparison.Ordinal) && pointer[c.Length] == '/'));
}
