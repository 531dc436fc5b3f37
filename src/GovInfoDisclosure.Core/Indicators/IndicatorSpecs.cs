using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Indicators;

/// <summary>All indicators: data, no code.</summary>
internal static class IndicatorSpecs
{
    private const string Requests = "/requests", Outcomes = "/requests/outcomes", Cases = "/reviewAndLitigation";

    private static readonly string[] Received = [$"{Requests}/newlyReceived/total", $"{Requests}/carriedOver/total"];
    private static readonly string[] Handled = [$"{Outcomes}/total/total"];

    public static IEnumerable<IndicatorSpec> All =>
    [
        new("concludedRate", new("办结率", "Concluded"),
            new("（七）总计 ÷（一、本年新收 + 二、上年结转）", "total of outcomes ÷ (newly received + carried over)"), Handled, Received),
        new("carriedForwardRate", new("在办率", "Carried forward"),
            new("四、结转下年度 ÷（一、本年新收 + 二、上年结转）", "carried forward ÷ (newly received + carried over)"),
            [$"{Requests}/carriedForward/total"], Received),
        new("disclosedRate", new("公开率", "Disclosed"),
            new("（（一）予以公开 + （二）部分公开）÷（七）总计", "(granted + partially granted) ÷ total of outcomes"),
            [$"{Outcomes}/granted/total", $"{Outcomes}/partiallyGranted/total"], Handled),
        new("deniedRate", new("不予公开率", "Denied"),
            new("（三）不予公开各项之和 ÷（七）总计", "all rows of denied ÷ total of outcomes"), [$"{Outcomes}/denied/*/total"], Handled),
        new("reconsiderationCorrectedRate", new("行政复议纠错率", "Corrected on reconsideration"),
            new("行政复议结果纠正 ÷（结果维持 + 结果纠正 + 其他结果），不含尚未审结",
                "corrected ÷ (upheld + corrected + other result) of reconsideration, without those pending"),
            [$"{Cases}/reconsideration/corrected"], Concluded($"{Cases}/reconsideration")),
        new("litigationCorrectedRate", new("行政诉讼纠错率", "Corrected in litigation"),
            new("两类行政诉讼的结果纠正 ÷（结果维持 + 结果纠正 + 其他结果），不含尚未审结",
                "corrected ÷ (upheld + corrected + other result) of both kinds of litigation, without those pending"),
            [$"{Cases}/litigation/direct/corrected", $"{Cases}/litigation/afterReconsideration/corrected"],
            [.. Concluded($"{Cases}/litigation/direct"), .. Concluded($"{Cases}/litigation/afterReconsideration")]),
        .. DisclosureForm.All[^1].FindCell(Received[0])!.Row.Cells.Where(c => c.Pointer != Received[0]).Select(ShareOf),
    ];

    private static string[] Concluded(string block) => [$"{block}/upheld", $"{block}/corrected", $"{block}/otherResult"];

    private static IndicatorSpec ShareOf(FormCell cell)
    {
        LocalizedText label = cell.Column.Label;
        bool isOrganization = cell.Column.Group is not null;
        return new(
            cell.Column.JsonName + "Share",
            new($"{label.Chinese}{(isOrganization && label.Chinese == "其他" ? "组织" : "")}申请占比", $"Share of {label.English}"),
            new($"一、本年新收：{label.Chinese} ÷ 总计", $"newly received: {label.English} ÷ total"),
            [cell.Pointer], [Received[0]]);
    }
}
