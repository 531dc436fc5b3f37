namespace GovInfoDisclosure.FsCheck.Narratives;

/// <summary>
/// Figures as reports state them beside those of the form: of other bodies, years, channels and works. No table holds them.
/// </summary>
internal static class OtherFigures
{
    private const int MostPieces = 900;

    public static string Of(Phrases phrases, int year) =>
        phrases.Chance(50) ? Sentence(phrases, phrases.Free(MostPieces), year) : "";

    private static string Sentence(Phrases phrases, string count, int year) => phrases.Pick(
        $"各乡镇收到政府信息公开申请{count}件。",
        $"自《条例》施行以来累计收到政府信息公开申请{count}件。",
        $"{year - 1}年收到政府信息公开申请{count}件。",
        $"下一年度计划制定行政规范性文件{count}件。",
        $"通过政府网站收到公开申请{count}件。",
        $"其中网上申请{count}件。",
        $"作为复议机关，审结行政复议案件{count}件。",
        $"办理人大代表建议{count}件，全部办结。",
        $"12345热线受理群众诉求{count}件，均已办结。",
        $"指导下属单位办理政府信息公开申请{count}件。",
        $"政务微信公众号发布信息{count}条。",
        $"举办政府信息公开培训班{count}期，参训{count}人次。",
        $"修订政府信息公开目录{count}项。",
        $"学习《中华人民共和国政府信息公开条例》（国务院令第711号）{count}次。",
        $"印发《关于做好{year}年政务公开工作的通知》（青政办〔{year}〕{count}号）。",
        $"近三年收到政府信息公开申请{count}件。",
        $"各级行政机关被申请复议{count}件，均与本机关无关。");
}
