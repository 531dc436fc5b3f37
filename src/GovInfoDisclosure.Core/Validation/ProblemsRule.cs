using System.Collections.Immutable;

namespace GovInfoDisclosure.Validation;

/// <summary>GID502: section five describes problems and improvements (Article 50).</summary>
internal sealed class ProblemsRule() : ReportRule(Rules.ProblemsEmpty)
{
    // 更新不够及时 has six characters and is a problem; with what is done about it, it has more.
    private const int Shortest = 7, LongestDenial = 16;

    private static readonly string[] Denials = ["无", "没有", "不存在", "暂无"];

    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        if (report.Problems is not { } problems)
            return [];
        string text = problems.FullText.Trim();
        int length = text.Count(char.IsLetterOrDigit);
        bool isDenial = length <= LongestDenial && Array.Exists(Denials, d => text.StartsWith(d, StringComparison.Ordinal));
        return length >= Shortest && !isDenial
            ? []
            : [new Finding(Rule, "/problems") { Actual = FindingValue.Of(text), Quote = problems.Text.Length == 0 ? null : new("/problems/text", 0, problems.Text.Length, problems.Text) }];
    }
}
