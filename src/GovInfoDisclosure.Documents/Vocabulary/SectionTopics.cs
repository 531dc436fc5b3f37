using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>What the titles of sections are about, for those in words of their own (三、依申请公开情况).</summary>
internal static partial class SectionTopics
{
    private const int Longest = 30;
    private const string Digits = "一二三四五六";

    // In the order of the sections.
    private static readonly ImmutableArray<Regex> Topics = [Overview(), Disclosure(), Requests(), Cases(), Problems(), Others()];

    /// <summary>The number of the one section that a title is about and that it has as its own number; 0 if there is none.</summary>
    public static int NumberOf(string title)
    {
        if (title.Length > Longest || title.AsSpan().ContainsAny("。；"))
            return 0;
        Match number = Number().Match(LabelText.NumberingOf(title));
        if (!number.Success)
            return 0;
        string label = LabelText.Normalize(title);
        int section = Digits.IndexOf(number.Value[^1]) + 1;
        return Enumerable.Range(1, Topics.Length).Where(n => Topics[n - 1].IsMatch(label)).SequenceEqual([section]) ? section : 0;
    }

    [GeneratedRegex("^第?[一二三四五六](?=[、.,:部章])")]
    private static partial Regex Number();

    [GeneratedRegex("总体|整体|基本(?:工作)?(?:情况|概况)|概况|概述|总述|工作开展情况")]
    private static partial Regex Overview();

    [GeneratedRegex("主动公开")]
    private static partial Regex Disclosure();

    [GeneratedRegex("^(?!.*(?:复议|诉讼)).*申请")]
    private static partial Regex Requests();

    [GeneratedRegex("复议|诉讼|应诉")]
    private static partial Regex Cases();

    [GeneratedRegex("问题|不足|改进|下一步|打算")]
    private static partial Regex Problems();

    [GeneratedRegex("其[他它]|收费|处理费")]
    private static partial Regex Others();
}
