using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>A paragraph of prose, put together again from wrapped lines and from sentences torn by a page.</summary>
internal sealed partial class ProseParagraph
{
    // Lines that fill this much of the widest line were broken by the width of the page, not by their author.
    private const double WrappedShare = 0.6;
    private const int NarrowestWrap = 40;

    private readonly StringBuilder _text;

    private ProseParagraph(string text, SourcePlace place)
    {
        _text = new(text);
        Place = place;
    }

    /// <summary>Where it begins.</summary>
    public SourcePlace Place { get; }

    /// <summary>Its text; a table has a line for each row.</summary>
    public string Text => _text.ToString();

    /// <summary>Whether it begins with the number of a part of a section: （一）.</summary>
    public static bool IsPart(string text) => PartNumber().IsMatch(text);

    /// <summary>The length of the number of a part at the start of a text; 0 if there is none.</summary>
    public static int LengthOfNumber(string text) => PartNumber().Match(text).Length;

    /// <summary>The paragraphs of some blocks; tables among them are paragraphs too.</summary>
    public static List<ProseParagraph> Of(IReadOnlyList<ContentBlock> blocks)
    {
        int widest = blocks.OfType<Paragraph>().Select(p => Width.ColumnsOf(p.Text)).DefaultIfEmpty().Max();
        List<ProseParagraph> paragraphs = [];
        string? above = null;
        bool torn = false;
        foreach (ContentBlock block in blocks)
        {
            string text = TextOf(block);
            torn |= block is PageBreak;
            if (text.Length == 0)
            {
                above = null;
                continue;
            }

            bool wrapped = above is not null && widest >= NarrowestWrap && Width.ColumnsOf(above) >= widest * WrappedShare;
            if (paragraphs.Count > 0 && (wrapped || (torn && !paragraphs[^1].IsHeading)) && paragraphs[^1].GoesOn(text))
                paragraphs[^1].Append(text);
            else
                paragraphs.Add(new(text, PlaceOf(block)));
            above = block is Paragraph { Whole: false } line ? line.Text : null;
            torn = false;
        }

        return paragraphs;
    }

    /// <summary>The text that a block adds to prose; empty for blocks that add none.</summary>
    public static string TextOf(ContentBlock block) => block switch
    {
        Paragraph line => Bullet().Replace(line.Text.Trim(), ""),
        Grid grid => string.Join('\n', grid.Rows.Select(r => string.Join(" | ", r.Cells.Where(c => !c.Covered).Select(c => c.Text)))),
        _ => "",
    };

    // The end of a page tears no heading that has room on its line.
    private bool IsHeading => IsPart(Text) && !Text[LengthOfNumber(Text)..].Any(char.IsPunctuation);

    private static SourcePlace PlaceOf(ContentBlock block) => block switch
    {
        Paragraph line => line.Place,
        Grid grid => grid.Rows.SelectMany(r => r.Cells).Select(c => c.Place).FirstOrDefault() ?? new(),
        _ => new(),
    };

    private bool GoesOn(string below) => !"。！？；：!?;:".Contains(_text[^1], StringComparison.Ordinal) && !IsPart(below);

    private void Append(string below) =>
        _text.Append(char.IsAsciiLetter(_text[^1]) && char.IsAsciiLetter(below[0]) ? " " : "").Append(below);

    [GeneratedRegex(@"^\s*[(（][一二三四五六七八九十]{1,2}[)）]")]
    private static partial Regex PartNumber();

    [GeneratedRegex(@"^[-*+]\s+")]
    private static partial Regex Bullet();
}
