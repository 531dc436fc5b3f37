using System.Collections.Immutable;

namespace GovInfoDisclosure.JsonSchema;

/// <summary>The words of the page of rules.</summary>
internal static class Words
{
    public const string Introduction = """
        # 核对规则 · Rules

        本页由规则数据生成，与 `govinfo explain GID301` 所示相同；数据见 [rules](rules)，每条规则一个文件。
        This page is generated from the rules and says what `govinfo explain GID301` says;
        the same as data is in [rules](rules), one file for each rule.

        样例从一份各格均为 0、没有问题的报告出发，只列出改动之处；不合规的样例在合规样例之上再作改动。样例也可以是文件里的一段文字。
        Samples start from a consistent report with 0 in every cell and list what is changed in it;
        the failing ones are set on top of the passing ones. A sample may also be part of a document.

        空白（`null`）不是零，而代表 0 以上的任意整数。勾稽关系因此有三种结果：成立；不成立；取决于空白。
        A blank (`null`) is not zero but may be any count from 0 up, so a relation holds, fails, or depends on its blanks;
        [the README](README.md#relations-and-blanks) shows how to evaluate one.

        """;

    public static ImmutableArray<LocalizedText> Severities { get; } = [new("错误", "error"), new("警告", "warning"), new("提示", "information")];

    public static LocalizedText Formula { get; } = new("须成立：", "Has to hold: ");

    public static LocalizedText Source { get; } = new("依据：", "Source: ");

    public static LocalizedText Passes { get; } = new("合规：", "Passes: ");

    public static LocalizedText Fails { get; } = new("不合规：", "Fails: ");

    public static LocalizedText Previous { get; } = new("上年报告，", "Last year's report: ");

    public static LocalizedText Unit { get; } = new("单位的报告，", "Report of a unit: ");

    public static LocalizedText Finding { get; } = new("结果：", "Finding: ");

    public static LocalizedText Nothing { get; } = new("（无）", "(nothing)");

    /// <summary>A place and what is there.</summary>
    public static LocalizedText Member { get; } = new("{place}：{value}", "{place}: {value}");

    public static LocalizedText Blank { get; } = new("空白", "blank");

    public static LocalizedText Comma { get; } = new("、", ", ");
}
