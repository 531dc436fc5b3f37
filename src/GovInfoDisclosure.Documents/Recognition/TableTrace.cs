using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>What a document has in the place of a table that was not found.</summary>
/// <param name="MessageKey">What to report.</param>
/// <param name="Raw">The note there, or null.</param>
/// <param name="Place">Its place.</param>
internal sealed partial record TableTrace(string MessageKey, string? Raw, SourcePlace Place)
{
    // Fewer words may be in other tables too.
    private const int FewestLabels = 3;

    private const int LongestNote = 30;

    /// <summary>The labels of the table without any figure, or a note that it was left out; null if there is neither.</summary>
    public static TableTrace? Of(FormTable table, IReadOnlyList<ContentBlock> blocks, FormLabels labels)
    {
        ImmutableArray<(string Text, SourcePlace Place)> texts = [.. blocks.SelectMany(TextsOf)];
        foreach ((string text, SourcePlace place) in texts.Where(t => t.Text.Length <= LongestNote && Note().IsMatch(t.Text)))
            return new(MessageKeys.Placeholder, text.Trim(), place);
        (string Text, SourcePlace Place)[] found = [.. texts.Where(t => labels.Knows(table, t.Text)).DistinctBy(t => t.Text)];
        return found.Length >= FewestLabels ? new(MessageKeys.NoFigures, null, found[0].Place) : null;
    }

    private static IEnumerable<(string Text, SourcePlace Place)> TextsOf(ContentBlock block) => block switch
    {
        Paragraph line => line.Text.Split([' ', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries).Select(t => (t, line.Place)),
        Grid grid => grid.Rows.SelectMany(r => r.Cells).Where(c => c.IsFilled && !c.Covered).Select(c => (c.Text, c.Place)),
        _ => [],
    };

    // Converters that cannot write a table write [TABLE].
    [GeneratedRegex(@"^\s*(?:\[(?:TABLE|Table|表格)\]|[(（]?(?:见|详见)(?:附件|附表).{0,20}|[(（]?(?:此?表格?)[略省].{0,10})\s*$")]
    private static partial Regex Note();
}
