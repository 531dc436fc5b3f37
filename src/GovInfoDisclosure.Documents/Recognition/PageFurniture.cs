using System.Collections.Frozen;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Finds what belongs to the pages and not to the report: short lines that come back page by page, page numbers, the foot of a site.
/// </summary>
internal static partial class PageFurniture
{
    // A line of two pages may be chance; three times the same short line without the end of a sentence is a header or footer.
    private const int FewestRepeats = 3;
    private const int LongestLine = 30;

    private static readonly FrozenSet<string> Labels =
        DisclosureForm.All.SelectMany(EditionDetector.LabelsOf).Select(LabelText.Normalize).ToFrozenSet();

    /// <summary>The document without page furniture; a <see cref="PageBreak"/> is where some was.</summary>
    public static List<ContentBlock> Remove(IReadOnlyList<ContentBlock> blocks, Findings findings)
    {
        Paragraph[] margin = [.. blocks.OfType<Paragraph>().Where(p => p.InMargin)];
        Paragraph[] lines = [.. blocks.OfType<Paragraph>().Where(p => !p.InMargin)];
        HashSet<Paragraph> numbers = PageNumbers(lines);
        Dictionary<string, int> repeated = RepeatedLines(lines);
        foreach (IGrouping<string, Paragraph> line in margin.GroupBy(p => Digits().Replace(p.Text, "0")))
            findings.Furniture(line.First().Text.Trim(), line.Count());
        foreach ((string line, int times) in repeated)
            findings.Furniture(line, times);
        if (numbers.Count > 0)
            findings.Furniture(string.Join(' ', numbers.Select(n => n.Text.Trim())), numbers.Count);
        HashSet<ContentBlock> foot = SiteFoot.Of(blocks);
        if (foot.Count > 0)
            findings.Furniture(string.Join(' ', blocks.Where(foot.Contains).Select(SiteFoot.TextOf)), foot.Count);
        return [.. blocks.Select(b => IsFurniture(b) ? new PageBreak() : b)];

        bool IsFurniture(ContentBlock block) => foot.Contains(block)
            || (block is Paragraph line && (line.InMargin || numbers.Contains(line) || repeated.ContainsKey(line.Text.Trim())));
    }

    private static Dictionary<string, int> RepeatedLines(Paragraph[] lines) => lines.Select(p => p.Text.Trim()).Where(IsShort)
        .CountBy(t => t).Where(c => c.Value >= FewestRepeats && !Labels.Contains(LabelText.Normalize(c.Key))).ToDictionary();

    private static bool IsShort(string text) =>
        text.Length is > 1 and <= LongestLine && text.IndexOfAny(['。', '；', '：', ':', '|']) < 0
            && !text.Contains("  ", StringComparison.Ordinal)
        && FigureText.KindOf(text) == FigureKind.Text;

    // Page numbers grow through the whole document; a table that prints one figure per line does not, and then only those with marks
    // around them are page numbers.
    private static HashSet<Paragraph> PageNumbers(Paragraph[] lines)
    {
        List<(Paragraph Line, Match Number)> candidates =
        [
            .. lines.Where(l => l.Text.Length <= 40).Select(l => (l, PageNumber().Match(TraditionalText.Simplify(Width.Fold(l.Text)))))
                .Where(c => c.Item2.Success),
        ];
        if (candidates.Count < 2 || !Grow(candidates))
            candidates.RemoveAll(c => !c.Number.Groups["mark"].Success);
        return Grow(candidates) ? [.. candidates.Select(c => c.Line)] : [];
    }

    private static bool Grow(List<(Paragraph Line, Match Number)> candidates)
    {
        int?[] numbers = [.. candidates.Select(c => WholeNumber.Read(c.Number.Groups["number"].ValueSpan))];
        return numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second);
    }

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^\s*(?:(?<mark>第)\s*(?<number>[0-9]{1,3})\s*页.*|(?<mark>[-—–])\s*(?<number>[0-9]{1,3})\s*[-—–]"
        + @"|(?:第\s*|[-—–]\s*)?(?<number>[0-9]{1,3})(?:\s*页.*|\s*[-—–]|\s*/\s*[0-9]{1,3})?)\s*$")]
    private static partial Regex PageNumber();
}
