namespace GovInfoDisclosure.Cli;

/// <summary>The texts of <c>form</c>.</summary>
internal static class FormTexts
{
    public static readonly LocalizedText Command = new(
        "生成待填写的空白官方表格：机关、年度、标题、统计期限和各级标题已填好，Excel 带合计公式和填写检查。",
        "Write the official form (官方格式) to fill in; in Excel with formulas for totals and checks of what is typed.");
    public static readonly LocalizedText AgencyOption = new("必填：行政机关的全称。", "Required: the full name of the agency (行政机关).");
    public static readonly LocalizedText YearOption = new("必填：报告年度。", "Required: the report year (年度).");
    public static readonly LocalizedText EditionOption = new(
        "格式版本；auto 按年度确定。", "The edition of the form (格式版本); auto: the one for the year.");
}
