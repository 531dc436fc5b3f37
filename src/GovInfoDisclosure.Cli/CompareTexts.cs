namespace GovInfoDisclosure.Cli;

/// <summary>The texts of <c>govinfo compare</c>.</summary>
internal static class CompareTexts
{
    public static readonly LocalizedText Command = new(
        "对比两份或多份年度报告：各格变化、指标、文字的重复。",
        "Compare reports of two or more years (对比): changes of cells, indicators (指标), copied prose.");
    public static readonly LocalizedText Files = new(
        "要对比的报告，或其文件夹；按年度排序。", "The reports to compare, or folders of them; they are sorted by year.");
    public static readonly LocalizedText FormatOption = new(
        "输出格式；给出 --output 时默认由扩展名决定。", "Output format; with --output its extension decides by default.");
    public static readonly LocalizedText TooFew = new("至少需要两份报告才能对比。", "At least two reports are needed for a comparison.");
}
