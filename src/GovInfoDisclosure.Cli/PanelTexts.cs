namespace GovInfoDisclosure.Cli;

/// <summary>The texts of the tool about many reports as one system.</summary>
internal static class PanelTexts
{
    public static readonly LocalizedText PreviousOption = new(
        "同一机关上一年度的报告，用来核对结转、现行有效等；可重复。",
        "The agency's report for the year before (上年报告), to compare what is carried over; may be repeated.");
    public static readonly LocalizedText UnitsOption = new(
        "所属单位的报告或其文件夹，用来核对汇总。", "Reports of subordinate units (所属单位), or folders of them, to compare their sums.");
    public static readonly LocalizedText CoverageOption = new(
        "上级报告的覆盖范围声明；没有声明时，只报确定的问题。",
        "What the parent's report covers (覆盖范围); without it, only what is sure is reported.");
    public static readonly LocalizedText PanelOption = new(
        "把所给文件和文件夹中的报告一起核对，自行辨认机关和年度。", "Check files and folders as one set; agencies and years (机关、年度) are recognised.");
    public static readonly LocalizedText AggregateCommand = new(
        "把各单位的报告逐格相加，生成上级报告的数据草稿（文字由人撰写）。", "Add up reports of units (汇总), cell by cell, to a draft of their parent's figures.");
    public static readonly LocalizedText CoverageCommand = new(
        "根据所给报告起草覆盖范围声明，供核对后使用。", "Draft a declaration of coverage (覆盖范围) from reports, to be looked through before use.");
    public static readonly LocalizedText UnitFiles = new("各单位的报告，或其文件夹。", "Reports of units, or folders of them.");
    public static readonly LocalizedText ParentOption = new("上级机关的名称。", "The name of the parent (上级机关).");
    public static readonly LocalizedText BlanksOption = new(
        "单位留有空白时：refuse 不汇总，keep 和数留空，zero 按零计。",
        "What a blank (空白) of a unit means: refuse: no draft; keep: the sum is blank; zero: it counts 0.");
    public static readonly LocalizedText DraftOutput = new("写入文件，而不是标准输出。", "Write to a file instead of standard output.");
    public static readonly LocalizedText ParentUnknown = new(
        "未能从报告中认出上级机关，请用 --parent 给出。", "No report is that of one parent; name it with --parent.");
    public static readonly LocalizedText PanelAlone = new(
        "--panel 不能与 --previous、--units 同用。", "--panel cannot be used with --previous or --units.");
    public static readonly LocalizedText CoverageAlone = new("--coverage 须与 --units 或 --panel 同用。", "--coverage needs --units or --panel.");
    public static readonly LocalizedText NoCoverage = new("{0}：不是有效的覆盖范围声明（{1}）", "{0}: no valid declaration of coverage ({1})");
    public static readonly LocalizedText OtherCoverage = new(
        "{0}：{1} {2} 年度已有另一份内容不同的覆盖范围声明，请只保留一份。",
        "{0}: there is another declaration for {1} in {2}, and they differ; keep one of them.");
    public static readonly LocalizedText EmptyFolder = new("{0}：文件夹中没有可读的文件", "{0}: the folder has no documents");
    public static readonly LocalizedText Matrix = new("各份报告（{0} 份）", "Reports ({0})");
    public static readonly LocalizedText MatrixLine = new(
        "{0}  {1}  {2}年度  {3} 处错误  {4} 处警告  {5}", "{0}  {1}  {2}  errors {3}  warnings {4}  {5}");
    public static readonly LocalizedText Groups = new("分组（{0} 组）", "Groups ({0})");
    public static readonly LocalizedText YearsGroup = new("{0}：{1} 个年度的报告（{2}）", "{0}: reports of {1} years ({2})");
    public static readonly LocalizedText DeclaredGroup = new(
        "{0} {3}年度：按覆盖范围声明与 {1} 个单位比较（{2}）", "{0} {3}: compared with {1} units by the declaration of coverage ({2})");
    public static readonly LocalizedText NamesGroup = new(
        "{0} {3}年度：按机关名称与 {1} 个单位比较（{2}）", "{0} {3}: compared with {1} units by their names ({2})");
    public static readonly LocalizedText Between = new("跨报告核对", "Between the reports");
    public static readonly LocalizedText NothingBetween = new("未发现问题。", "Nothing was found.");
    public static readonly LocalizedText MainRole = new("本级", "checked");
    public static readonly LocalizedText PreviousRole = new("上年", "previous");
    public static readonly LocalizedText UnitRole = new("单位", "unit");
    public static readonly LocalizedText NotKnown = new("（不详）", "(not known)");
    public static readonly LocalizedText Repair = new("可能：{0}", "Perhaps: {0}");
    public static readonly LocalizedText RepairPart = new("“{0}”中{1}应为 {2}（填为 {3}）", "in “{0}”, {1} should be {2} ({3} is stated)");
    public static readonly LocalizedText MoreRepairs = new("；另有 {0} 种可能", "; there are {0} other possibilities");
}
