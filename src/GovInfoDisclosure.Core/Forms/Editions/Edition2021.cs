namespace GovInfoDisclosure.Forms.Editions;

/// <summary>国办公开办函〔2021〕30号.</summary>
internal static class Edition2021
{
    public static FormSpec Spec => new(
        FormEdition.Edition2021, new("2021年版格式", "edition 2021"), "国办公开办函〔2021〕30号", FirstYear: 2021, SampleYear: 2024,
        SharedSections.All,
        [ProactiveDisclosure, SharedTables.Requests(OtherOutcomes), SharedTables.ReviewAndLitigation],
        SharedTables.Relations);

    private static TableSpec ProactiveDisclosure => new(
        2, "proactiveDisclosure", "表二", "Table two",
        SharedTables.Article20("第二十条第（一）项",
            [
                new("issued", "本年制发件数", "Issued this year"),
                new("repealed", "本年废止件数", "Repealed this year"),
                new("inForce", "现行有效件数", "In force"),
            ],
            SharedTables.GovernmentRules,
            new RowSpec("", "normativeDocuments", "行政规范性文件", "Normative documents", "规范性文件")),
        SharedTables.Article20("第二十条第（五）项", Decisions, SharedTables.Licensing),
        SharedTables.Article20("第二十条第（六）项", Decisions, SharedTables.Penalties, SharedTables.Compulsion),
        SharedTables.Article20("第二十条第（八）项",
            [new("amount", "本年收费金额（单位：万元）", "Fees charged this year (10,000 yuan)", "本年收费金额")
            {
                Kind = CellKind.Money,
                Unit = MoneyUnit.TenThousandYuan,
            }],
            SharedTables.Fees));

    private static ColumnSpec[] Decisions => [new("decisions", "本年处理决定数量", "Decisions this year", "处理决定数量")];

    private static GroupSpec OtherOutcomes => new("（六）", "other", "其他处理", "Other handling", [],
        new RowSpec("1.", "supplementOverdue", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "Supplement overdue without good reason", "逾期不补正", "申请人无正当理由逾期不补正"),
        new RowSpec("2.", "feeOverdue", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "Fee not paid in time", "逾期不缴费", "逾期未缴费", "申请人逾期未按收费通知要求缴纳费用"),
        new RowSpec("3.", "other", "其他", "Other"));
}
