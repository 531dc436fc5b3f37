namespace GovInfoDisclosure.Forms.Editions;

/// <summary>国办公开办函〔2019〕60号 (on trial).</summary>
internal static class Edition2019
{
    public static FormSpec Spec => new(
        FormEdition.Edition2019, new("2019年版格式", "edition 2019"), "国办公开办函〔2019〕60号", FirstYear: 2019, SampleYear: 2020,
        SharedSections.All,
        [ProactiveDisclosure, SharedTables.Requests(OtherOutcomes), SharedTables.ReviewAndLitigation],
        SharedTables.Relations);

    private static TableSpec ProactiveDisclosure => new(
        2, "proactiveDisclosure", "表二", "Table two",
        SharedTables.Article20("第二十条第（一）项",
            [
                new("newlyMade", "本年新制作数量", "Newly made this year"),
                new("newlyDisclosed", "本年新公开数量", "Newly disclosed this year"),
                new("totalDisclosed", "对外公开总数量", "Disclosed in total"),
            ],
            SharedTables.GovernmentRules,
            new RowSpec("", "normativeDocuments", "规范性文件", "Normative documents", "行政规范性文件")),
        SharedTables.Article20("第二十条第（五）项", ItemsAndDecisions,
            SharedTables.Licensing,
            new RowSpec("", "otherServices", "其他对外管理服务事项", "Other administrative services")),
        SharedTables.Article20("第二十条第（六）项", ItemsAndDecisions, SharedTables.Penalties, SharedTables.Compulsion),
        SharedTables.Article20("第二十条第（八）项", Items, SharedTables.Fees),
        SharedTables.Article20("第二十条第（九）项",
            [
                new("items", "采购项目数量", "Procurement items"),
                new("amount", "采购总金额", "Procurement amount (yuan)") { Kind = CellKind.Money, Unit = MoneyUnit.Yuan },
            ],
            new RowSpec("", "procurement", "政府集中采购", "Centralized government procurement")));

    private static ColumnSpec[] Items =>
    [
        new("previousItems", "上一年项目数量", "Items last year", "上年项目数量"),
        new("change", "本年增/减", "Change this year", "本年增减") { Kind = CellKind.SignedCount },
    ];

    private static ColumnSpec[] ItemsAndDecisions => [.. Items, new("decisions", "处理决定数量", "Decisions", "本年处理决定数量")];

    private static RowSpec OtherOutcomes => new("（六）", "other", "其他处理", "Other handling");
}
