using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>The labels of the lines below a title for facts that the form has no field for: 发布日期：2025年1月20日.</summary>
internal static partial class ParticularLabels
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

    /// <summary>Whether the text of a cell is a label alone, so that the next cell has what it names.</summary>
    public static bool IsLabel(string text) => Bare().IsMatch(LabelText.Compact(text));

    /// <summary>The text after a label in the first of the lines that begins with it; null if none does.</summary>
    public static string? Find(IEnumerable<string> lines, string label) => lines
        .Where(l => l.Length > label.Length && TraditionalText.Simplify(l[..label.Length]) == label && l[label.Length] is '：' or ':')
        .Select(l => l[(label.Length + 1)..].Trim()).FirstOrDefault();

    /// <summary>The agency that fills in a form as the form labels it; other labels may follow on its line.</summary>
    public static string? FindReporter(IEnumerable<string> lines) => lines.Select(l => Reporter().Match(Width.Fold(l)))
        .FirstOrDefault(m => m.Success)?.Groups["name"].Value;

    /// <summary>The year of a form as the form labels it.</summary>
    public static int? FindYear(IEnumerable<string> lines) => lines.Select(l => ReportYear().Match(LabelText.Compact(l)))
        .Where(m => m.Success).Select(m => WholeNumber.Read(m.Groups["year"].ValueSpan)).FirstOrDefault();

    [GeneratedRegex(
        @"^(?:(?:发布|公开|公布|发文|成文|生成|印发|填报|编制)?(?:日期|时间)|行政机关|(?:填报|报送|报告|编制)(?:单位|机关)(?:\((?:盖章|公章)\))?"
        + @"|单位名称|机关名称|(?:报告|填报)?(?:年度|年份)|统计期限|联系方式|下载地址):?$")]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"^\s*(?:(?:填报|报送|报告|编制)(?:单位|机关)|单位名称|机关名称)\s*(?:\((?:盖章|公章)\))?\s*:\s*"
        + @"(?<name>[\p{IsCJKUnifiedIdeographs}()·]{3,40})(?=\s|\((?:盖章|公章)\)|$)")]
    private static partial Regex Reporter();

    [GeneratedRegex(@"^(?:报告年度:(?<year>[1-9][0-9]{0,3})|(?:报告年份|(?:填报)?年度|(?:填报)?年份):(?<year>20[0-9]{2}))年?度?$")]
    private static partial Regex ReportYear();
}
