using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Finds the lines that a site prints below its articles, where a page was saved or printed as text: who runs it, its licences and
/// links.</summary>
internal static partial class SiteFoot
{
    private const int LongestLine = 80;

    /// <summary>The lines of the foot from the last one up; the first block of another kind ends it.</summary>
    public static HashSet<ContentBlock> Of(IEnumerable<ContentBlock> blocks) =>
        [.. blocks.Reverse().Where(b => TextOf(b) is not "")
            .TakeWhile(b => TextOf(b) is { Length: <= LongestLine } text && Foot().IsMatch(TraditionalText.Simplify(text)))];

    /// <summary>The text of a line, links with bars between them included; null if the block is none.</summary>
    public static string? TextOf(ContentBlock block) => block switch
    {
        Paragraph line => line.Text.Trim(),
        Grid { Rows: [var row] } => string.Join(" | ", row.Cells.Select(c => c.Text)),
        _ => null,
    };

    [GeneratedRegex(
        @"^(?:版权所有|网站(?:地图|声明|标识码)|(?:主办|承办|协办|维护|技术支持)(?:单位)?\s?[:：]|关于我们|隐私声明|打印本?页|关闭窗口|[上下]一篇\s?[:：]|分享到)"
        + @"|ICP备\s?[0-9]|公网安备\s?[0-9]|^联系我们$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Foot();
}
