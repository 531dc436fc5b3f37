using System.Globalization;

namespace GovInfoDisclosure.FsCheck.Narratives;

/// <summary>（二）依申请公开: table three and four in words.</summary>
internal static class RequestsText
{
    public static string Of(Phrases phrases, StatedFigures stated, StatedFigures? previous, string self)
    {
        string text = stated.New + stated.CarriedOver == 0 ? Nothing(phrases, stated, self) : Handled(phrases, stated, self);
        if (previous is { New: > 0 } && phrases.Chance(70))
            text += Growth(phrases, stated.New, previous.New);
        return text + Cases(phrases, stated);
    }

    private static string Nothing(Phrases phrases, StatedFigures stated, string self) => phrases.Pick(
        "本年度未收到政府信息公开申请。",
        $"{stated.Report.Year}年，{self}未收到政府信息公开申请，也无上年结转申请。",
        $"{self}全年没有收到公民、法人或其他组织提出的政府信息公开申请。",
        "全年新收政府信息公开申请0件，上年结转0件。");

    private static string Handled(Phrases phrases, StatedFigures stated, string self)
    {
        string carriedOver = stated.CarriedOver == 0 ? "无上年结转申请" : $"上年结转{phrases.Pieces(stated.CarriedOver)}";
        string received = phrases.Pick(
            $"{stated.Report.Year}年新收政府信息公开申请{phrases.Pieces(stated.New)}，上年结转{phrases.Pieces(stated.CarriedOver)}，",
            $"{self}全年新收政府信息公开申请{phrases.Pieces(stated.New)}，{carriedOver}，",
            $"共收到政府信息公开申请{phrases.Pieces(stated.New)}，另有上年结转申请{phrases.Pieces(stated.CarriedOver)}。");
        return received + Concluded(phrases, stated) + Forward(phrases, stated) + Applicants(phrases, stated);
    }

    private static string Concluded(Phrases phrases, StatedFigures stated)
    {
        if (stated.Concluded == 0)
            return phrases.Pick("办结0件，", "尚无办结的申请，");
        string outcomes = string.Join(
            phrases.Pick("，", "、"), stated.Outcomes().Where(o => o.Count > 0).Select(o => o.Label + phrases.Pieces(o.Count)));
        return phrases.Pick(
            $"办结{phrases.Pieces(stated.Concluded)}（{outcomes}），",
            $"已办结{phrases.Pieces(stated.Concluded)}，其中{outcomes}，",
            $"本年度办结{phrases.Pieces(stated.Concluded)}：{outcomes}；");
    }

    private static string Forward(Phrases phrases, StatedFigures stated) => stated.CarriedForward == 0
        ? phrases.Pick("结转下年度0件。", "无结转下年度继续办理的申请。", "没有结转下年度的申请。")
        : phrases.Pick($"结转下年度{phrases.Pieces(stated.CarriedForward)}。", $"结转下年度继续办理{phrases.Pieces(stated.CarriedForward)}。");

    private static string Applicants(Phrases phrases, StatedFigures stated) => stated.New > 0 && phrases.Chance(40)
        ? $"新收申请中，自然人{phrases.Pieces(stated.NaturalPersons)}，法人或其他组织{phrases.Pieces(stated.New - stated.NaturalPersons)}。"
        : "";

    private static string Growth(Phrases phrases, long now, long before)
    {
        if (now == before)
            return "新收申请数量与上年持平。";
        // Banker's rounding and the other one differ only at exact halves, which a reader may take either way.
        string percent = Math.Round(Math.Abs(now - before) * 100m / before, 2, MidpointRounding.AwayFromZero)
            .ToString("0.##", CultureInfo.InvariantCulture);
        return now > before
            ? phrases.Pick($"新收申请数量较上年增长{percent}%。", $"新收申请比上年增加{phrases.Pieces(now - before)}，增长{percent}%。")
            : phrases.Pick($"新收申请数量较上年下降{percent}%。", $"新收申请比上年减少{phrases.Pieces(before - now)}，下降{percent}%。");
    }

    private static string Cases(Phrases phrases, StatedFigures stated) => stated.Reconsiderations + stated.Lawsuits == 0
        ? phrases.Pick("未发生因政府信息公开引起的行政复议、行政诉讼。", "全年无因政府信息公开工作被申请行政复议、提起行政诉讼的情况。")
        : phrases.Pick(
            $"因政府信息公开被申请行政复议{phrases.Pieces(stated.Reconsiderations)}、提起行政诉讼{phrases.Pieces(stated.Lawsuits)}。",
            $"政府信息公开行政复议{phrases.Pieces(stated.Reconsiderations)}，行政诉讼{phrases.Pieces(stated.Lawsuits)}。");
}
