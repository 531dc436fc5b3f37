namespace GovInfoDisclosure.Cli;

/// <content>Sentences of the formats of <c>check</c>.</content>
internal static partial class Texts
{
    public static readonly LocalizedText CheckOutputOption = new(
        "把结果写入该文件，而不是标准输出；不写 --format 时，按文件扩展名确定形式。",
        "Write the result to this file instead of standard output; without --format its extension decides about the form.");
    public static readonly LocalizedText WatchOption = new(
        "持续监视：文件新增或改动后自动重新核对，按 Ctrl+C 结束。", "Keep watching: check documents again when they change; Ctrl+C ends it.");
    public static readonly LocalizedText Watching = new("正在监视，文件改动后自动重新核对；按 Ctrl+C 结束。", "Watching; Ctrl+C ends it.");
    public static readonly LocalizedText WatchAlone = new(
        "--watch 只输出文字结果，不能与 --output、其他 --format、--accept、上年或下级单位的报告以及标准输入同用。",
        "--watch prints text; it cannot be used with --output, another --format, --accept, reports of other years or units, or standard "
        + "input.");
    public static readonly LocalizedText PageTitle = new("政府信息公开工作年度报告核对结果", "Annual reports (年度报告): result of the check");
    public static readonly LocalizedText PageFile = new("文件", "File");
    public static readonly LocalizedText PageAgency = new("行政机关", "Agency");
    public static readonly LocalizedText PageYear = new("年度", "Year");
    public static readonly LocalizedText PageErrors = new("错误", "Errors");
    public static readonly LocalizedText PageWarnings = new("警告", "Warnings");
    public static readonly LocalizedText PageProblems = new("问题", "Problems");
    public static readonly LocalizedText PageResult = new("结论", "Result");
    public static readonly LocalizedText PageInformation = new("提示（{0} 条，不影响结论）", "For information ({0})");
}
