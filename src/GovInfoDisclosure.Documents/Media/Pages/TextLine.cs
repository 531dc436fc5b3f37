using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>Letters on one line, from left to right, without the spaces between them.</summary>
internal sealed class TextLine
{
    // Letters further apart than this share of their size have a space or the edge of a column between them.
    private const double Gap = 0.45;

    // Justified lines set characters apart, but not by the width of one.
    private const double WidestJustified = 0.9;

    // What is this far apart is in columns, however few they are.
    private const double ColumnGap = 2;

    // Letters that are set close share less than this of their width.
    private const double MostOverlap = 0.5;

    private TextLine(IEnumerable<Glyph> glyphs)
    {
        Glyph[] ordered = [.. glyphs.OrderBy(g => g.Left)];
        Glyphs = [.. ordered.Where(g => !g.IsSpace)];
        Words = WordsOf(ordered);
        Baseline = Glyphs[0].Baseline;
        Size = Glyphs.Max(g => g.Size);
        Left = Glyphs[0].Left;
        Right = Glyphs.Max(g => g.Right);
        IsRow = Words.Count > 2
            ? Words.Zip(Words.Skip(1)).Count(p => p.Second.Left - p.First.Right > Size) > 1
            : Words.Count == 2 && Words[1].Left - Words[0].Right > ColumnGap * Size;
    }

    public Glyph[] Glyphs { get; }

    public IReadOnlyList<Word> Words { get; }

    public double Baseline { get; }

    public double Size { get; }

    public double Left { get; }

    public double Right { get; }

    /// <summary>Whether its words are in columns.</summary>
    public bool IsRow { get; }

    /// <summary>What it says, with a space where one is printed or two words of Latin letters or digits are apart.</summary>
    public string Text => string.Concat(Words.Select((w, i) => SpaceBefore(i) + w.Text));

    /// <summary>Whether letters are printed over each other, so that nobody knows which of them count.</summary>
    public bool IsOverprinted => Glyphs.Zip(Glyphs.Skip(1)).Any(p => p.First.Aside == p.Second.Aside && Overlap(p.First, p.Second));

    /// <summary>Adds the line to a text of which parts do not count.</summary>
    public void AppendTo(MarkedText.Builder text)
    {
        for (int i = 0; i < Words.Count; i++)
        {
            text.Append(SpaceBefore(i));
            foreach (Glyph glyph in Words[i].Glyphs)
                text.Append(glyph.Text, glyph.Aside);
        }
    }

    /// <summary>The lines that letters are on, from top to bottom; spaces make no line.</summary>
    public static List<TextLine> Of(IEnumerable<Glyph> glyphs)
    {
        List<TextLine> lines = [];
        List<Glyph> line = [];
        foreach (Glyph glyph in glyphs.OrderBy(g => g.Baseline))
        {
            if (line.Count > 0 && glyph.Baseline - line[0].Baseline > 0.4 * Math.Max(glyph.Size, line[0].Size))
                Flush();
            line.Add(glyph);
        }

        Flush();
        return lines;

        void Flush()
        {
            if (line.Exists(g => !g.IsSpace))
                lines.Add(new TextLine(line));
            line.Clear();
        }
    }

    private string SpaceBefore(int i) => i > 0 && (IsRow || IsSpaced(Words[i - 1], Words[i])) ? " " : "";

    private static bool Overlap(Glyph glyph, Glyph next) => (char.IsAsciiDigit(glyph.Text[0]) || char.IsAsciiDigit(next.Text[0]))
        && glyph.Right - next.Left > MostOverlap * Math.Min(glyph.Right - glyph.Left, next.Right - next.Left);

    private bool IsSpaced(Word word, Word next) => next.AfterSpace || next.Left - word.Right > WidestJustified * Size
        || (char.IsAscii(word.Glyphs[^1].Text[^1]) && char.IsAscii(next.Glyphs[0].Text[0]));

    private static List<Word> WordsOf(Glyph[] ordered)
    {
        List<Word> words = [];
        List<Glyph> word = [];
        bool spaced = false;
        bool space = false;
        foreach (Glyph glyph in ordered)
        {
            if (glyph.IsSpace)
            {
                space = true;
                continue;
            }

            if (word.Count > 0 && (space || glyph.Left - word[^1].Right > Gap * glyph.Size))
                Flush();
            if (word.Count == 0)
                spaced = space;
            word.Add(glyph);
            space = false;
        }

        if (word.Count > 0)
            Flush();
        return words;

        void Flush()
        {
            words.Add(new([.. word], spaced));
            word.Clear();
        }
    }
}
