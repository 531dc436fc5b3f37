using System.Globalization;

namespace GovInfoDisclosure.FsCheck.Narratives;

/// <summary>（二）依申请公开: table three and four in words.</summary>
internal static class RequestsText
{
    public static string Of(Teller teller, ToldFigures told, ToldFigures? previous, string self)
    {
        string text = told.New + told.CarriedOver == 0 ? Nothing(teller, told, self) : Handled(teller, told, self);
        if (previous is { New: > 0 } && teller.Chance(70))
            text += Growth(teller, told.New, previous.New);
        return text + Cases(teller, told);
    }

    private static string Nothing(Teller teller, ToldFigures told, string self) => teller.Pick(
        "本年度未收到政府信息公开申请。",
        $"{told.Report.Year}年，{self}未收到政府信息公开申请，也无上年结转申请。",
        $"{self}全年没有收到公民、法人或其他组织提出的政府信息公开申请。",
        "全年新收政府信息公开申请0件，上年结转0件。");

    private static string Handled(Teller teller, ToldFigures told, string self)
    {
        string received = teller.Pick(
            $"{told.Report.Year}年新收政府信息公开申请{teller.Pieces(told.New)}，上年结转{teller.Pieces(told.CarriedOver)}，",
            $"{self}全年新收政府信息公开申请{teller.Pieces(told.New)}，{(told.CarriedOver == 0 ? "无上年结转申请" : $"上年结转{teller.Pieces(told.CarriedOver)}")}，",
            $"共收到政府信息公开申请{teller.Pieces(told.New)}，另有上年结转申请{teller.Pieces(told.CarriedOver)}。");
        return received + Concluded(teller, told) + Forward(teller, told) + Applicants(teller, told);
    }

    private static string Concluded(Teller teller, ToldFigures told)
    {
        if (told.Concluded == 0)
            return teller.Pick("办结0件，", "尚无办结的申请，");
        string outcomes = string.Join(teller.Pick("，", "、"), told.Outcomes().Where(o => o.Count > 0).Select(o => o.Label + teller.Pieces(o.Count)));
        return teller.Pick(
            $"办结{teller.Pieces(told.Concluded)}（{outcomes}），",
            $"已办结{teller.Pieces(told.Concluded)}，其中{outcomes}，",
            $"本年度办结{teller.Pieces(told.Concluded)}：{outcomes}；");
    }

    private static string Forward(Teller teller, ToldFigures told) => told.CarriedForward == 0
        ? teller.Pick("结转下年度0件。", "无结转下年度继续办理的申请。", "没有结转下年度的申请。")
        : teller.Pick($"结转下年度{teller.Pieces(told.CarriedForward)}。", $"结转下年度继续办理{teller.Pieces(told.CarriedForward)}。");

    private static string Applicants(Teller teller, ToldFigures told) => told.New > 0 && teller.Chance(40)
        ? $"新收申请中，自然人{teller.Pieces(told.NaturalPersons)}，法人或其他组织{teller.Pieces(told.New - told.NaturalPersons)}。"
        : "";

    private static string Growth(Teller teller, long now, long before)
    {
        if (now == before)
            return "新收申请数量与上年持平。";
        // Banker's rounding and the other one differ only at exact halves, which a reader may take either way.
        string percent = Math.Round(Math.Abs(now - before) * 100m / before, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        return now > before
            ? teller.Pick($"新收申请数量较上年增长{percent}%。", $"新收申请比上年增加{teller.Pieces(now - before)}，增长{percent}%。")
            : teller.Pick($"新收申请数量较上年下降{percent}%。", $"新收申请比上年减少{teller.Pieces(before - now)}，下降{percent}%。");
    }

    private static string Cases(Teller teller, ToldFigures told) => told.Reconsiderations + told.Lawsuits == 0
        ? teller.Pick("未发生因政府信息公开引起的行政复议、行政诉讼。", "全年无因政府信息公开工作被申请行政复议、提起行政诉讼的情况。")
        : teller.Pick(
            $"因政府信息公开被申请行政复议{teller.Pieces(told.Reconsiderations)}、提起行政诉讼{teller.Pieces(told.Lawsuits)}。",
            $"政府信息公开行政复议{teller.Pieces(told.Reconsiderations)}，行政诉讼{teller.Pieces(told.Lawsuits)}。");
}
