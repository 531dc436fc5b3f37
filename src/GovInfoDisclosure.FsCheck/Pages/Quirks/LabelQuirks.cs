using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Quirks;

/// <summary>Quirks of the wording and writing of labels.</summary>
internal static class LabelQuirks
{
    // A person still knows a label of five characters and more with one of them misread; numbering counts.
    private const int ShortestMisread = 6;
    private const int ShortestWrapped = 9;

    private static readonly (string Right, string Wrong)[] Misreadings =
    [
        ("重新出具", "重复出具"), ("废止", "度止"), ("只计", "只记"), ("新收", "新牧"), ("处理", "外理"), ("申请", "甲请"), ("总计", "总汁"), ("未", "末"),
        ("本年", "木年"), ("机构", "机枸"), ("组织", "组识"), ("属于", "属干"), ("事项", "事顶"), ("查询", "杳询"), ("企业", "企亚"), ("重复", "重夏"),
        ("公开", "公升"), ("信息", "信恩"), ("掌握", "掌据"), ("权益", "权盆"), ("出版", "出板"), ("数量", "数童"), ("维持", "维恃"), ("单位", "单仗"),
    ];

    public static void Reword(PageDraft draft, Random random) =>
        draft.ChangeCells(c => !c.Wordings.IsEmpty && random.Chance(70), c => random.Pick(c.Wordings.AsSpan()));

    public static void Misread(PageDraft draft, Random random) => draft.ChangeCells(
        c => c.IsLabel && c.Text.Length >= ShortestMisread && random.Chance(25),
        c => Misreadings.Where(s => c.Text.Contains(s.Right, StringComparison.Ordinal)).Take(1)
            .Aggregate(c.Text, (text, s) => text.Replace(s.Right, s.Wrong, StringComparison.Ordinal)));

    public static void MixBrackets(PageDraft draft, Random random) =>
        draft.ChangeCells(c => c.IsLabel, c => string.Concat(c.Text.Select(letter => random.Chance(50) ? Narrow(letter) : letter)));

    public static void Wrap(PageDraft draft, Random random) => draft.ChangeCells(
        c => c.IsLabel && c.Text.Length >= ShortestWrapped && random.Chance(50),
        c => c.Text.Insert(random.Next(4, c.Text.Length - 3), "\n"));

    private static char Narrow(char letter) => letter switch { '（' => '(', '）' => ')', '“' or '”' => '"', '：' => ':', _ => letter };
}
