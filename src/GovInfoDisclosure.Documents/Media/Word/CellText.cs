using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>The lines of a paragraph, in a body or a cell.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">The place of the paragraph.</param>
/// <param name="IsBoxed">Whether it is in a text box.</param>
internal sealed record WordLines(WordText Text, SourcePlace Place, bool IsBoxed) : ContentBlock;

/// <summary>Makes the text of a cell of its paragraphs and text boxes.</summary>
internal static class CellText
{
    private static readonly LocalizedText BothFigures =
        new("单元格和其中的文本框各有一个数", "the cell and a text box in it have a figure each");

    private static readonly LocalizedText IsPicture =
        new("单元格内是图片或控件，没有文字", "the cell has a picture or a control, and no text");

    public static MarkedText Of(IEnumerable<WordLines> lines)
    {
        WordLines[] all = [.. lines];
        MarkedText whole = Join(all);
        if (whole.Failure is null && whole.Printed.Length == 0 && Array.Exists(all, l => l.Text.HasPicture))
            return MarkedText.Unreadable(IsPicture);
        // A box may be anywhere on the page, so that its figure and that of the cell are not joined.
        return IsFigure(Join(all.Where(l => l.IsBoxed))) && IsFigure(Join(all.Where(l => !l.IsBoxed)))
            ? MarkedText.Unreadable(BothFigures, whole.Printed)
            : whole;
    }

    private static MarkedText Join(IEnumerable<WordLines> lines)
    {
        MarkedText[] texts = [.. lines.Select(l => l.Text.Cell)];
        string printed = string.Join('\n', texts.Select(t => t.Printed)).Trim();
        if (texts.Select(t => t.Failure).FirstOrDefault(f => f is not null) is { } failure)
            return MarkedText.Unreadable(failure, printed);
        return new(
            string.Join('\n', texts.Select(t => t.Text)).Trim(), printed,
            texts.Aggregate(Asides.None, (asides, text) => asides | text.Asides));
    }

    private static bool IsFigure(MarkedText text) => FigureText.KindOf(text.Text) == FigureKind.Number;
}
