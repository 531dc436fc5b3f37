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
        return text + CasesText.Of(phrases, stated);
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
            $"共收到政府信息公开申请{phrases.Pieces(stated.New)}，另有上年结转申请{phrases.Pieces(stated.CarriedOver)}。",
            $"受理政府信息公开申请{phrases.Pieces(stated.New + stated.CarriedOver)}（含上年结转{phrases.Pieces(stated.CarriedOver)}），",
            $"本年收到依申请公开{phrases.In("宗", stated.New)}，上年度结转{phrases.In("宗", stated.CarriedOver)}，",
            $"共办理政府信息公开申请{phrases.Pieces(stated.New + stated.CarriedOver)}，其中新收{phrases.Pieces(stated.New)}，",
            $"收到{phrases.Roughly(stated.New)}政府信息公开申请，上年结转{phrases.Pieces(stated.CarriedOver)}，");
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
            $"本年度办结{phrases.Pieces(stated.Concluded)}：{outcomes}；",
            $"答复{phrases.Pieces(stated.Concluded)}，其中{outcomes}，",
            $"办理完毕{phrases.Pieces(stated.Concluded)}，{Granted(phrases, stated)}",
            Completely(phrases, stated, outcomes));
    }

    private static string Granted(Phrases phrases, StatedFigures stated)
    {
        long granted = stated.Find("/requests/outcomes/granted/total");
        return $"予以公开{phrases.Pieces(granted)}，占办结总数的{Share(granted, stated.Concluded)}%，";
    }

    private static string Completely(Phrases phrases, StatedFigures stated, string outcomes) => stated.CarriedForward == 0
        ? $"申请均已办结，其中{outcomes}，"
        : $"办结政府信息公开申请{phrases.Pieces(stated.Concluded)}，其中{outcomes}，";

    // To two digits behind the point. Which way exact halves are rounded is a matter of taste.
    private static string Share(long part, long whole) =>
        Math.Round(part * 100m / whole, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Forward(Phrases phrases, StatedFigures stated) => stated.CarriedForward == 0
        ? phrases.Pick("结转下年度0件。", "无结转下年度继续办理的申请。", "没有结转下年度的申请。")
        : phrases.Pick(
            $"结转下年度{phrases.Pieces(stated.CarriedForward)}。",
            $"结转下年度继续办理{phrases.Pieces(stated.CarriedForward)}。",
            $"另有{phrases.Pieces(stated.CarriedForward)}结转下年度继续办理。",
            $"结转至{stated.Report.Year + 1}年{phrases.Pieces(stated.CarriedForward)}。",
            $"年末结转{phrases.Pieces(stated.CarriedForward)}。");

    private static string Applicants(Phrases phrases, StatedFigures stated)
    {
        if (stated.New == 0 || !phrases.Chance(40))
            return "";
        long others = stated.New - stated.NaturalPersons;
        return phrases.Pick(
            $"新收申请中，自然人{phrases.Pieces(stated.NaturalPersons)}，法人或其他组织{phrases.Pieces(others)}。",
            $"新收的申请中，自然人申请{phrases.Pieces(stated.NaturalPersons)}，占{Share(stated.NaturalPersons, stated.New)}%。",
            $"新收申请中，公民申请{phrases.Pieces(stated.NaturalPersons)}、法人和其他组织申请{phrases.Pieces(others)}。",
            others == 0
                ? $"新收申请{phrases.Pieces(stated.New)}，申请人均为自然人。"
                : $"新收申请中，商业企业申请{phrases.Pieces(stated.Find("/requests/newlyReceived/commercialEnterprises"))}。");
    }

    private static string Growth(Phrases phrases, long now, long before)
    {
        if (now == before)
            return "新收申请数量与上年持平。";
        string percent = Share(Math.Abs(now - before), before);
        return now > before
            ? phrases.Pick($"新收申请数量较上年增长{percent}%。", $"新收申请比上年增加{phrases.Pieces(now - before)}，增长{percent}%。")
            : phrases.Pick($"新收申请数量较上年下降{percent}%。", $"新收申请比上年减少{phrases.Pieces(before - now)}，下降{percent}%。");
    }
}
