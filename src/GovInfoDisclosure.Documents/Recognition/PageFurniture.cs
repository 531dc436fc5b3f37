using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Finds what belongs to the pages and not to the report: short lines that come back page by page, and page numbers.
/// </summary>
internal static partial class PageFurniture
{
    // A line of two pages may be chance; three times the same short line without the end of a sentence is a header or footer.
    private const int FewestRepeats = 3;
    private const int LongestLine = 30;

    /// <summary>The document without page furniture; a <see cref="PageBreak"/> stands where some was.</summary>
    public static List<ContentBlock> Remove(IReadOnlyList<ContentBlock> blocks, Findings findings)
    {
        HashSet<Paragraph> numbers = PageNumbers(blocks);
        HashSet<string> repeated = RepeatedLines(blocks);
        foreach (string line in repeated)
            findings.Furniture(line, blocks.OfType<Paragraph>().Count(p => p.Text.Trim() == line));
        if (numbers.Count > 0)
            findings.Furniture(string.Join(' ', numbers.Select(n => n.Text.Trim())), numbers.Count);
        return [.. blocks.Select(b => b is Paragraph p && (numbers.Contains(p) || repeated.Contains(p.Text.Trim())) ? new PageBreak() : b)];
    }

    private static HashSet<string> RepeatedLines(IReadOnlyList<ContentBlock> blocks)
    {
        HashSet<string> labels = [.. DisclosureForm.All.SelectMany(EditionDetector.LabelsOf).Select(LabelText.Normalize)];
        return [.. blocks.OfType<Paragraph>().Select(p => p.Text.Trim()).Where(IsShort).GroupBy(t => t)
            .Where(g => g.Count() >= FewestRepeats && !labels.Contains(LabelText.Normalize(g.Key))).Select(g => g.Key)];
    }

    private static bool IsShort(string text) =>
        text.Length is > 1 and <= LongestLine && text.IndexOfAny(['。', '；', '：', ':', '|']) < 0 && !text.Contains("  ", StringComparison.Ordinal)
        && FigureText.Read(text).Kind == FigureKind.Text;

    // Page numbers grow through the whole document; a table that prints one figure per line does not.
    private static HashSet<Paragraph> PageNumbers(IReadOnlyList<ContentBlock> blocks)
    {
        List<Paragraph> candidates = [];
        int last = 0;
        foreach (Paragraph line in blocks.OfType<Paragraph>())
        {
            if (line.Text.Length > 40 || PageNumber().Match(Width.Fold(line.Text)) is not { Success: true } match)
                continue;
            int number = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            if (number <= last)
                return [];
            last = number;
            candidates.Add(line);
        }

        return candidates.Count >= 2 ? [.. candidates] : [];
    }

    [GeneratedRegex(@"^\s*(?:第\s*|[-—–]\s*)?(\d{1,3})(?:\s*页.*|\s*[-—–]|\s*/\s*\d{1,3})?\s*$")]
    private static partial Regex PageNumber();
}
