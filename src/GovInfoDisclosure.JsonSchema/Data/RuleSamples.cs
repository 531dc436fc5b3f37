using System.Collections.Immutable;

namespace GovInfoDisclosure.JsonSchema.Data;

/// <summary>One sample for each rule. All are on <see cref="RuleSample.Form"/>.</summary>
internal static class RuleSamples
{
    private const string Received = "/requests/newlyReceived", CarriedOver = "/requests/carriedOver",
        Granted = "/requests/outcomes/granted", FeeOverdue = "/requests/outcomes/other/feeOverdue",
        Concluded = "/requests/outcomes/total", Forward = "/requests/carriedForward",
        Disclosed = "/proactiveDisclosure", Review = "/reviewAndLitigation";

    private const string TableFour =
        """
        | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
        |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
        | | | | | | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
        | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
        | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        """;

    private static readonly int Sample = RuleSample.Form.SampleYear;

    public static ImmutableArray<RuleSample> All { get; } =
    [
        Document(Rules.MediumNotReadable, "# 青禾县自然资源局2024年政府信息公开工作年度报告", "食堂本周供应面条。"),
        Document(Rules.SectionMissing, "## 五、存在的主要问题及改进情况", ""),
        Document(Rules.TableMissing, TableFour, "本年没有行政复议、行政诉讼。"),
        Document(Rules.LabelNotFound, "| 行政许可 | 318 |", "| 行政许可 | 318 | 5 |"),
        Document(Rules.Normalized, "| 行政许可 | 318 |", "| 行政许可 | ３１８ |"),
        Document(Rules.NotANumber, "| 行政许可 | 318 |", "| 行政许可 | 三百余 |"),
        Document(Rules.NotOnForm, "| 行政强制 | 0 |", "| 行政强制 | 0 |\n| 行政检查 | 7 |"),
        Document(Rules.CellsUnread, "| 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n", "| 0 | 0 | 0 | 0 | 0 | 0 |\n"),
        Document(Rules.SeveralReports,
            "# 青禾县自然资源局2024年政府信息公开工作年度报告",
            "# 青禾县自然资源局2023年政府信息公开工作年度报告\n……\n\n# 青禾县自然资源局2024年政府信息公开工作年度报告"),
        Members(Rules.InvalidJson, [], [new($"{Received}/total", "\"0\"")]),
        Members(Rules.NoRuleMakingPower,
            [new("/agency/name", "\"青禾市人民政府\""), new("/agency/kind", "\"cityGovernment\""),
                new("/title", TitleOf("青禾市人民政府", Sample)),
                new($"{Disclosed}/governmentRules/inForce", "3")],
            [new("/agency/name", "\"青禾县人民政府\""), new("/agency/kind", "\"countyGovernment\""),
                new("/title", TitleOf("青禾县人民政府", Sample))]),
        Members(Rules.InForceTooSmall,
            [new($"{Disclosed}/normativeDocuments/issued", "3"), new($"{Disclosed}/normativeDocuments/repealed", "1"),
                new($"{Disclosed}/normativeDocuments/inForce", "2")],
            [new($"{Disclosed}/normativeDocuments/inForce", "1")]),
        Members(Rules.FeeImplausible, [new($"{Disclosed}/fees/amount", "62.5")], [new($"{Disclosed}/fees/amount", "625000")]),
        Members(
            Rules.RequestRowTotal, [.. PersonsAndEnterprises(Received, 9, 3), .. PersonsAndEnterprises(Forward, 9, 3)],
            [new($"{Received}/total", "21")]),
        Members(Rules.OutcomeTotal, [.. Persons(Received, 5), .. Persons(Granted, 5), .. Persons(Concluded, 5)], [.. Persons(Granted, 4)]),
        Members(Rules.ReceivedEqualsHandled,
            [.. Persons(Received, 5), .. Persons(CarriedOver, 1), .. Persons(Granted, 4), .. Persons(Concluded, 4), .. Persons(Forward, 2)],
            [.. Persons(Forward, 1)]),
        Members(
            Rules.BlankCells, [.. PersonsAndEnterprises(Received, 9, 3), .. PersonsAndEnterprises(Forward, 9, 3)],
            [new($"{Received}/others", "null")]),
        Members(
            Rules.ForcedBlank,
            [.. PersonsAndEnterprises(Received, 9, 3), .. PersonsAndEnterprises(Forward, 9, 3)],
            [new($"{Received}/commercialEnterprises", "null")]),
        Members(Rules.CaseTotal,
            [new($"{Review}/reconsideration/upheld", "2"), new($"{Review}/reconsideration/corrected", "1"),
                new($"{Review}/reconsideration/total", "3")],
            [new($"{Review}/reconsideration/total", "4")]),
        Members(
            Rules.TextContradictsTable,
            [.. Persons(Received, 5), .. Persons(Forward, 5), new("/overview/text", "\"全年收到政府信息公开申请5件。\"")],
            [new("/overview/text", "\"全年收到政府信息公开申请6件。\"")]),
        Members(
            Rules.SectionFiveEmpty, [new("/problems/text", "\"目录更新不够及时，今后按季度核对。\"")], [new("/problems/text", "\"无。\"")]),
        Members(
            Rules.FeesNotMentioned,
            [.. Persons(Received, 1), .. Persons(FeeOverdue, 1), .. Persons(Concluded, 1),
                new("/otherMatters/text", "\"有1件申请逾期未缴纳信息处理费。\"")],
            [new("/otherMatters/text", "\"没有其他需要报告的事项。\"")]),
        Members(
            Rules.TextDeniesTable, [new("/overview/text", "\"本年度未收到政府信息公开申请。\"")], [.. Persons(Received, 5), .. Persons(Forward, 5)]),
        .. PanelSamples.All,
        Members(Rules.EditionDoesNotFitYear,
            OfYear(RuleSample.Form.FirstYear), OfYear(RuleSample.Form.FirstYear - 1)),
        Members(Rules.PublishedLate, [new("/publishedOn", $"\"{Sample + 1}-01-31\"")], [new("/publishedOn", $"\"{Sample + 1}-02-01\"")]),
        Members(Rules.PeriodIsNotYear, [new("/period", Period(Sample))], [new("/period/to", $"\"{Sample}-11-30\"")]),
        Members(
            Rules.OtherYear,
            [new("/title", TitleOf(SampleReport.Agency, Sample))], [new("/title", TitleOf(SampleReport.Agency, Sample - 1))]),
        Document(Rules.SectionOrder, "## 五、存在的主要问题及改进情况", "## 六、存在的主要问题及改进情况"),
    ];

    /// <summary>The sample of a rule; null for a rule that is not of this library.</summary>
    public static RuleSample? Find(Rule rule) => All.FirstOrDefault(s => s.Rule.Id == rule.Id);

    private static RuleSample Document(Rule rule, string passing, string failing) =>
        new() { Rule = rule, PassingText = passing, FailingText = failing };

    private static RuleSample Members(
        Rule rule, ImmutableArray<KeyValuePair<string, string>> passing, ImmutableArray<KeyValuePair<string, string>> failing) =>
        new() { Rule = rule, Passing = passing, Failing = failing };

    private static KeyValuePair<string, string>[] Persons(string row, int count) =>
        [new($"{row}/naturalPersons", $"{count}"), new($"{row}/total", $"{count}")];

    private static KeyValuePair<string, string>[] PersonsAndEnterprises(string row, int persons, int enterprises) =>
        [new($"{row}/naturalPersons", $"{persons}"), new($"{row}/commercialEnterprises", $"{enterprises}"),
            new($"{row}/total", $"{persons + enterprises}")];

    private static ImmutableArray<KeyValuePair<string, string>> OfYear(int year) =>
        [new("/year", $"{year}"), new("/period", Period(year)), new("/publishedOn", $"\"{year + 1}-01-20\""),
            new("/title", TitleOf(SampleReport.Agency, year))];

    /// <summary>The title of a report of an agency, as JSON.</summary>
    public static string TitleOf(string agency, int year) => $"\"{agency}{year}年政府信息公开工作年度报告\"";

    private static string Period(int year) => $$"""{ "from": "{{year}}-01-01", "to": "{{year}}-12-31" }""";
}
