using System.Collections.Immutable;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>The labels of the lines below a title for facts that the form has no field for: 发布日期：2025年1月20日.</summary>
internal static class ParticularLabels
{
    public const string Agency = "行政机关";
    public const string Year = "报告年度";
    public const string Period = "统计期限";
    public const string PublishedOn = "发布日期";
    public const string Contact = "联系方式";
    public const string SourceAddress = "下载地址";

    private static readonly ImmutableArray<string> All = [Agency, Year, Period, PublishedOn, Contact, SourceAddress];

    /// <summary>Whether a line begins with one of the labels.</summary>
    public static bool IsAtStartOf(string line) => All.Any(label => Find([line], label) is not null);

    /// <summary>The text after a label in the first of the lines that begins with it; null if none does.</summary>
    public static string? Find(IEnumerable<string> lines, string label) => lines
        .Where(l => l.Length > label.Length && TraditionalText.Simplify(l[..label.Length]) == label && l[label.Length] is '：' or ':')
        .Select(l => l[(label.Length + 1)..].Trim()).FirstOrDefault();
}
