namespace GovInfoDisclosure.Documents.Writing;

/// <summary>The words about findings in written documents.</summary>
internal static class FindingWords
{
    public static LocalizedText Title { get; } = new("核对发现", "Findings");

    public static LocalizedText Number { get; } = new("序号", "Number");

    public static LocalizedText Severity { get; } = new("级别", "Severity");

    public static LocalizedText Rule { get; } = new("规则", "Rule");

    public static LocalizedText Place { get; } = new("位置", "Place");

    public static LocalizedText Message { get; } = new("说明", "Message");

    public static LocalizedText Stated { get; } = new("填报", "Stated");

    public static LocalizedText Expected { get; } = new("应为", "Expected");

    public static LocalizedText Calculation { get; } = new("算式", "Sum");

    public static LocalizedText Proposal { get; } = new("更正建议", "Proposal");

    public static LocalizedText Colon { get; } = new("：", ": ");

    public static LocalizedText Space { get; } = new("　", "  ");

    public static LocalizedText Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => new("错误", "error"),
        FindingSeverity.Warning => new("警告", "warning"),
        _ => new("提示", "information"),
    };
}
