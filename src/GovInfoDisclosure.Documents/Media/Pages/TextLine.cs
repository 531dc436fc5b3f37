using System.Text;

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
    public string Text => string.Concat(Words.Select((w, i) => i > 0 && (IsRow || IsSpaced(Words[i - 1], w)) ? " " + w.Text : w.Text));

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

    private bool IsSpaced(Word word, Word next) => next.AfterSpace || next.Left - word.Right > WidestJustified * Size
        || (char.IsAscii(word.Text[^1]) && char.IsAscii(next.Text[0]));

    private static List<Word> WordsOf(Glyph[] ordered)
    {
        List<Word> words = [];
        var text = new StringBuilder();
        double left = 0;
        bool spaced = false;
        Glyph? above = null;
        bool space = false;
        foreach (Glyph glyph in ordered)
        {
            if (glyph.IsSpace)
            {
                space = true;
                continue;
            }

            if (above is { } last && (space || glyph.Left - last.Right > Gap * glyph.Size))
                Flush(last.Right);
            if (text.Length == 0)
                (left, spaced) = (glyph.Left, space);
            text.Append(glyph.Text);
            above = glyph;
            space = false;
        }

        if (above is { } end)
            Flush(end.Right);
        return words;

        void Flush(double right)
        {
            words.Add(new(text.ToString(), left, right, spaced));
            text.Clear();
        }
    }
}

/// <summary>Letters without a space between them.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="AfterSpace">Whether a space is printed before it.</param>
internal readonly record struct Word(string Text, double Left, double Right, bool AfterSpace);
