using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Html;

namespace GovInfoDisclosure.Documents.Media.PlainText;

/// <summary>
/// Markdown with tables as HTML, as converters write them where cells are merged: the tables are read as those of a page, all
/// else as text, each from a copy of the document that keeps its lines, so that places and order are those of the document.
/// </summary>
internal static partial class EmbeddedTables
{
    /// <exception cref="NotReadableException">The text or its tables exceed a limit of the options.</exception>
    public static ImmutableArray<ContentBlock> Read(string text, Work work)
    {
        if (!text.Contains("<table", StringComparison.OrdinalIgnoreCase))
            return TextMedium.Read(text, work);
        work.Spend((long)text.AsSpan().Count('<') * Cost.Mark);
        var outside = new StringBuilder(text.Length);
        var tables = new StringBuilder(text.Length);
        int read = 0;
        foreach ((int start, int end) in Tables(text))
        {
            Copy(text[read..start], to: outside, not: tables);
            Copy(text[start..end], to: tables, not: outside);
            read = end;
        }

        Copy(text[read..], to: outside, not: tables);
        // A table comes after the text of the line it begins on.
        return
        [
            .. WithLines(TextMedium.Read(outside.ToString(), work)).Concat(WithLines(HtmlPage.Read(tables.ToString(), work).Blocks))
                .OrderBy(b => b.Line).Select(b => b.Block),
        ];
    }

    private static void Copy(string part, StringBuilder to, StringBuilder not)
    {
        to.Append(part);
        not.Append('\n', part.AsSpan().Count('\n'));
    }

    // Tables in cells belong to the outermost one; one that is never closed ends with its last row.
    private static IEnumerable<(int Start, int End)> Tables(string text)
    {
        int depth = 0;
        int start = 0;
        int row = 0;
        int behindComment = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            if (tag.Index < behindComment)
                continue;
            if (tag.Groups["comment"].Success)
            {
                // Where one is never closed, the rest is no table.
                int end = text.IndexOf("-->", tag.Index, StringComparison.Ordinal);
                behindComment = end < 0 ? text.Length : end;
            }
            else if (tag.Groups["row"].Success)
            {
                row = tag.Index + tag.Length;
            }
            else if (tag.Groups["open"].Success)
            {
                if (depth++ == 0)
                    row = start = tag.Index;
            }
            else if (tag.Groups["close"].Success && depth > 0 && --depth == 0)
            {
                yield return (start, tag.Index + tag.Length);
            }
        }

        if (depth > 0 && row > start)
            yield return (start, row);
    }

    // What has no place comes after the block before it.
    private static IEnumerable<(ContentBlock Block, int Line)> WithLines(IEnumerable<ContentBlock> blocks)
    {
        int line = 0;
        foreach (ContentBlock block in blocks)
        {
            line = (block is Paragraph text ? text.Place.Line : (block as Grid)?.Rows[0].Cells[0].Place.Line) ?? line;
            yield return (block, line);
        }
    }

    [GeneratedRegex(@"(?<comment><!--)|(?<open><table[\s>])|(?<close></table>)|(?<row></tr>)", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
