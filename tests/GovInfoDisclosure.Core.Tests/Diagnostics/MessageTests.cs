namespace GovInfoDisclosure.Tests.Diagnostics;

/// <summary>What findings say, in full: one of each message of the rules over one report.</summary>
public class MessageTests
{
    private const string Forward = "/requests/carriedForward/";
    private const string Received = "/requests/newlyReceived/";

    private static DisclosureReport Zero => Reports.Zero(FormEdition.Edition2021);

    private static DisclosureReport Blank => Zero.Set(Received + "others", null).Set(Received + "total", 5)
        .Set("/requests/carriedForward/total", 5)
        .Set("/requests/carriedForward/others", 5);

    [Fact]
    public void No_rule_making_power() => AssertMessages(
        Zero.Set("/proactiveDisclosure/governmentRules/inForce", 2), Rules.NoRuleMakingPower, Rule.Usual,
        "表二 · 规章 · 现行有效件数填为 2，但河曲县西口镇人民政府没有规章制定权。",
        "Table two · Government rules · In force is stated as 2, but 河曲县西口镇人民政府 has no power to make rules.");

    [Fact]
    public void In_force_too_small() => AssertMessages(
        Zero.Set("/proactiveDisclosure/normativeDocuments/issued", 3), Rules.InForceTooSmall, Rule.Usual,
        "表二 · 行政规范性文件 · 现行有效件数为 0，少于本年制发减去本年废止（3）。",
        "Table two · Normative documents · In force is 0, less than issued minus repealed (3).");

    [Fact]
    public void Fee_implausible() => AssertMessages(
        Zero.Set("/proactiveDisclosure/fees/amount", 12_500), Rules.FeeImplausible, Rule.Usual,
        "表二 · 行政事业性收费 · 本年收费金额（单位：万元）填为 12500 万元，金额异常，疑为以“元”填报（应为 1.25 万元）。",
        "Table two · Administrative and institutional fees · Fees charged this year (10,000 yuan) is stated as 12500 × 10,000 yuan, "
        + "which is implausible; in yuan it would be 1.25 × 10,000 yuan.");

    [Fact]
    public void Row_total() => AssertMessages(
        Zero.Set(Received + "total", 4), Rules.RequestRowTotal, Rule.Usual,
        "表三 · 一、本年新收政府信息公开申请数量 · 总计：六类申请人之和为 0，填为 4。",
        "Table three · Newly received requests · Total: the six kinds of applicants add up to 0, but 4 is stated.");

    [Fact]
    public void Row_total_whatever_the_blanks() => AssertMessages(
        Zero.Set(Received + "others", null).Set(Received + "naturalPersons", 4), Rules.RequestRowTotal, "whateverTheBlanks",
        "表三 · 一、本年新收政府信息公开申请数量 · 总计：即使空白单元格（本年新收政府信息公开申请数量/其他）全为 0，各项之和也已比总计多 4。",
        "Table three · Newly received requests · Total: even if the blank cells (Newly received requests/Others) are all 0, "
        + "the sum is 4 more than the total.");

    [Fact]
    public void Received_equals_handled_whatever_the_blanks() => AssertMessages(
        Zero.Set(Received + "others", null).Set("/requests/carriedOver/others", 4), Rules.ReceivedEqualsHandled, "whateverTheBlanks",
        "表三 · 四、结转下年度继续办理 · 其他：即使空白单元格（本年新收政府信息公开申请数量/其他）全为 0，第一项加第二项与第三项加第四项仍相差 4，填任何数都不能相等。",
        "Table three · Carried forward to next year · Others: even if the blank cells (Newly received requests/Others) are all 0, "
        + "what was received and what was handled differ by 4; no figures in them make it equal.");

    [Fact]
    public void Outcome_total() => AssertMessages(
        Zero.Set("/requests/outcomes/total/others", 4), Rules.OutcomeTotal, Rule.Usual,
        "表三 · 三、本年度办理结果 · （七）总计 · 其他：（一）至（六）各项之和为 0，填为 4。",
        "Table three · Outcomes this year · Total of outcomes · Others: the outcomes add up to 0, but 4 is stated.");

    [Fact]
    public void Received_equals_handled() => AssertMessages(
        Zero.Set("/requests/carriedOver/others", 4), Rules.ReceivedEqualsHandled, Rule.Usual,
        "表三 · 四、结转下年度继续办理 · 其他：第一项加第二项减去（七）总计为 4，填为 0。",
        "Table three · Carried forward to next year · Others: received requests minus concluded ones are 4, but 0 is stated.");

    [Fact]
    public void Blank_cells() => AssertMessages(
        Blank, Rules.BlankCells, Rule.Usual, "表三有 1 个空白单元格；空白不等于零。", "Blank cells in Table three: 1; blank is not zero.");

    [Fact]
    public void Forced_blank() => AssertMessages(
        Blank, Rules.ForcedBlank, Rule.Usual,
        "表三 · 一、本年新收政府信息公开申请数量 · 其他为空白，按勾稽关系 GID301 应为 5，疑为漏填或漏读。",
        "Table three · Newly received requests · Others is blank, but relation GID301 demands 5; it was left out, or not read.");

    [Fact]
    public void Several_blank_cells() => AssertMessages(
        Blank.Set(Received + "naturalPersons", null).Set(Forward + "naturalPersons", null).Set(Forward + "others", null)
            .Set(Forward + "total", 5),
        Rules.BlankCells, "several",
        "本年新收政府信息公开申请数量/自然人、本年新收政府信息公开申请数量/其他为空白；只有合计为 5 时，GID301（表三 · 一、本年新收政府信息公开申请数量 · 总计）才成立。",
        "Newly received requests/Natural persons, Newly received requests/Others are blank; only a sum of 5 would satisfy "
        + "GID301 (Table three · Newly received requests · Total).");

    [Fact]
    public void Case_total() => AssertMessages(
        Zero.Set("/reviewAndLitigation/litigation/direct/pending", 1), Rules.CaseTotal, Rule.Usual,
        "表四 · 行政诉讼 · 未经复议直接起诉 · 总计：四种结果之和为 1，填为 0。",
        "Table four · Administrative litigation · Litigation without reconsideration · Total: "
        + "the four results add up to 1, but 0 is stated.");

    [Fact]
    public void Edition_does_not_fit() => AssertMessages(
        Zero with { Year = 2020 }, Rules.EditionDoesNotFitYear, Rule.Usual,
        "2020年度报告应使用2019年版格式，实际使用2021年版格式。", "The report for 2020 should use edition 2019, but uses edition 2021.");

    [Fact]
    public void Published_late() => AssertMessages(
        Zero with { PublishedOn = new(2025, 4, 1) }, Rules.PublishedLate, Rule.Usual,
        "公布日期 2025-04-01 晚于法定期限 2025-03-31。", "Published on 2025-04-01, after the deadline of 2025-03-31.");

    [Fact]
    public void Period_is_not_the_year() => AssertMessages(
        Zero with { Period = new(new(2023, 1, 1), new(2023, 12, 31)) }, Rules.PeriodIsNotYear, Rule.Usual,
        "统计期限为 2023-01-01/2023-12-31，应为 2024-01-01/2024-12-31。",
        "The statistical period is 2023-01-01/2023-12-31; it should be 2024-01-01/2024-12-31.");

    [Fact]
    public void More_than_eight_blanks_are_not_all_named()
    {
        DisclosureReport report = new DisclosureReport(FormEdition.Edition2021).Set("/requests/outcomes/total/others", 1);
        string message = report.Findings(Rules.BlankCells).First(f => f.MessageKey == "several").Message(Language.English);
        Assert.Contains(" and others are blank", message, StringComparison.Ordinal);
        Assert.Equal(7, message.Split("/Others, ").Length - 1);
    }

    private static void AssertMessages(DisclosureReport report, Rule rule, string key, string chinese, string english)
    {
        Finding finding = report.Findings(rule).First(f => f.MessageKey == key);
        Assert.Equal(chinese, finding.Message(Language.Chinese));
        Assert.Equal(english, finding.Message(Language.English));
    }
}
