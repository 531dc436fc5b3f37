using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>The column of text that pages of one width have: where its lines begin and end and how far apart they are.</summary>
internal sealed class TextColumn
{
    // What a line may lack at its end: a character that may not begin a line takes another one along.
    private const double RaggedEnd = 2.2;
    private const double NarrowestShare = 0.5;
    private const double SignatureShare = 0.3;
    private const double LooserThanUsual = 1.3;

    // Titles are printed larger than the text, with lines of a fixed height or half as high again as their letters.
    private const double Larger = 1.15;
    private const double LeadingOfTitle = 2;

    private const string NeverFirst = "，。、；：？！）》”’";

    private readonly double _left;
    private readonly double _right;
    private readonly double _leading;
    private readonly double _size;

    public TextColumn(IReadOnlyList<TextLine> lines, double pageWidth)
    {
        TextLine[] prose = [.. lines.Where(l => !l.IsRow).OrderByDescending(l => l.Right)];
        _left = prose.Select(l => l.Left).DefaultIfEmpty().Min();
        // One line may stick out; the end of the column is where two lines end.
        TextLine? end = prose.Where((l, i) => i + 1 < prose.Length && l.Right - prose[i + 1].Right <= l.Size).FirstOrDefault();
        _right = end is null || end.Right - _left < pageWidth * NarrowestShare ? double.MaxValue : end.Right;
        _size = prose.GroupBy(l => Math.Round(l.Size)).MaxBy(g => g.Sum(l => l.Glyphs.Length))?.Key ?? 0;
        double[] leadings = [.. lines.Zip(lines.Skip(1))
            .Where(p => IsFull(p.First) && IsUnindented(p.Second) && p.Second.Baseline > p.First.Baseline).Select(Leading).Order()];
        _leading = leadings.Length == 0 ? double.MaxValue : leadings[leadings.Length / 2];
    }

    /// <summary>Whether a line goes on in the one below it, or on the next page.</summary>
    public bool GoesOn(TextLine line, TextLine next, bool samePage) => !line.IsRow && !next.IsRow && !IsAtRight(line)
        && Math.Abs(line.Size - next.Size) < 0.15 * line.Size
        && (IsTitle(line, next, samePage) || IsRunOn(line, next, samePage));

    private bool IsRunOn(TextLine line, TextLine next, bool samePage) => (IsFull(line) || NextWordHasNoRoom(line, next))
        && (IsUnindented(next) || AreCentred(line, next))
        && (!samePage || Leading((line, next)) <= _leading * LooserThanUsual)
        && !ParticularLabels.IsAtStartOf(next.Text)
        && !(LabelText.NumberingOf(next.Text).Length > 0 && (EndsSentence(line) || !IsFull(next) || TitleText.Read(line.Text).IsTitle));

    // The name under the text, or its date.
    private bool IsAtRight(TextLine line) => IsFull(line) && line.Left - _left > SignatureShare * (_right - _left);

    // A long title is cut where it looks best.
    private bool IsTitle(TextLine line, TextLine next, bool samePage) => samePage && line.Size > Larger * _size && AreCentred(line, next)
        && Leading((line, next)) <= LeadingOfTitle && LabelText.NumberingOf(next.Text).Length == 0;

    private bool IsFull(TextLine line) => line.Right >= _right - (RaggedEnd * line.Size);

    // A line ends early before what is not cut and has no room on it.
    private bool NextWordHasNoRoom(TextLine line, TextLine next)
    {
        Glyph[] glyphs = next.Words[0].Glyphs;
        int end = 1;
        while (end < glyphs.Length && StayTogether(glyphs[end - 1].Text[^1], glyphs[end].Text[0]))
            end++;
        return !EndsSentence(line) && line.Right + (glyphs[end - 1].Right - glyphs[0].Left) > _right;
    }

    // Numbers, addresses and Latin words, and marks that begin no line.
    private static bool StayTogether(char letter, char next) =>
        (char.IsAscii(letter) && char.IsAscii(next)) || NeverFirst.Contains(next, StringComparison.Ordinal);

    private bool IsUnindented(TextLine line) => line.Left <= _left + (0.6 * line.Size);

    private static bool AreCentred(TextLine line, TextLine next) => Math.Abs(line.Left + line.Right - next.Left - next.Right) < line.Size;

    private static double Leading((TextLine Above, TextLine Below) lines) =>
        (lines.Below.Baseline - lines.Above.Baseline) / lines.Above.Size;

    private static bool EndsSentence(TextLine line) => line.Text[^1] is '。' or '！' or '？' or '；';
}
