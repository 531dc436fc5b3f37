using System.Buffers;
using System.Collections.Immutable;

namespace GovInfoDisclosure.Validation;

/// <summary>GID502: section five has to describe problems and improvements; 无 or a few characters do not.</summary>
internal sealed class SectionFiveRule() : ReportRule(Rules.SectionFiveEmpty)
{
    private const int FewestCharacters = 5;

    // What is longer is not looked through.
    private const int LongestDenial = 32;

    // A sentence that only denies that there are problems.
    private static readonly ImmutableArray<string> Denials =
        ["无存在的主要问题", "没有存在的主要问题", "不存在主要问题", "无主要问题", "暂无存在的问题", "无存在的问题", "暂不存在问题", "无需要说明的问题"];

    private static readonly SearchValues<char> Marks = SearchValues.Create(" 　\t\r\n。，、；：,.;:-—/（）()“”\"");

    public override ImmutableArray<Finding> Check(DisclosureReport report) =>
        report.Problems is { } section && section.Parts.IsEmpty && section.Text.Length <= LongestDenial && IsEmpty(section.Text)
            ? [new Finding(Rule, "/problems") { Arguments = [new("quote", LocalizedText.Same(section.Text.Trim()))] }]
            : [];

    private static bool IsEmpty(string text)
    {
        string letters = string.Concat(text.Where(c => !Marks.Contains(c)));
        return letters.Length < FewestCharacters || Denials.Any(d => letters.EndsWith(d, StringComparison.Ordinal));
    }
}
