using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Content;

// What every medium is turned into before anything is recognised: paragraphs and grids of text cells in reading order.

internal abstract record ContentBlock;

/// <summary>One line or paragraph of text as it is, leading spaces included: they may align columns.</summary>
internal sealed record Paragraph(string Text, SourcePlace Place) : ContentBlock
{
    public string Text { get; init => field = UnicodeText.Of(value); } = UnicodeText.Of(Text);

    /// <summary>Whether it is in the margin of pages and recurs page by page, by the places that the medium gives.</summary>
    public bool InMargin { get; init; }

    /// <summary>Whether the medium knows its places, so that display columns show for certain what is below each other.</summary>
    public bool IsPlaced { get; init; }

    /// <summary>Whether the medium itself separates paragraphs, so that this one never goes on in the next.</summary>
    public bool Whole { get; init; }
}

/// <summary>A table whose cells are separated by the medium itself, so that blank cells are seen too.</summary>
internal sealed record Grid(ImmutableArray<GridRow> Rows) : ContentBlock;

internal sealed record GridRow(ImmutableArray<GridCell> Cells)
{
    /// <summary>Whether a page begins here, which may have cut the row off from the one above.</summary>
    public bool AfterPageBreak { get; init; }
}

/// <summary>A text cell. <paramref name="X"/> is its grid column, or in lines of text its first character
/// (its first display column where the medium knows the places).</summary>
internal sealed record GridCell(string Text, int X, SourcePlace Place)
{
    public GridCell(MarkedText text, int x, SourcePlace place)
        : this(text.Text, x, place)
    {
        if (text.Asides != Asides.None || text.Failure is not null)
            (Printed, Asides, Failure) = (text.Printed, text.Asides, text.Failure);
    }

    public string Text { get; init => field = UnicodeText.Of(value); } = UnicodeText.Of(Text);

    /// <summary>The first display column in lines of text, where wide characters take two; 0 elsewhere.</summary>
    public int WideX { get; init; }

    /// <summary>All that the cell prints, where that is more than its text: marks of notes, what is struck out.</summary>
    public string Printed { get => field ?? Text; init => field = value is null ? null : UnicodeText.Of(value); }

    /// <summary>What is printed and does not belong to the text.</summary>
    public Asides Asides { get; init; }

    /// <summary>Why the medium could not give the text, which is empty then; null where it could.</summary>
    public LocalizedText? Failure { get; init => (field, IsUnread) = (value, IsUnread || value is not null); }

    /// <summary>Whether it prints something that is not in its text, because it could not be read for certain.</summary>
    public bool IsUnread { get; private init; }

    /// <summary>Whether this is a copy of a merged cell that begins further left or above.</summary>
    public bool Covered { get; init; }

    /// <summary>The same cell in doubt: what it prints is kept, and not read.</summary>
    public GridCell Unread() => this with { Text = "", Printed = Printed, Asides = Asides.None, IsUnread = IsFilled };

    /// <summary>Whether it has any text, be it a copy of a merged cell's.</summary>
    public bool IsFilled => Text.Length > 0;

    /// <summary>Whether it has text of its own rather than a copy of a merged cell's.</summary>
    public bool HasOwnText => IsFilled && !Covered;

    /// <summary>Whether it reads as a number.</summary>
    public bool IsNumber => FigureText.KindOf(Text) == FigureKind.Number;

    /// <summary>Whether it reads as a number or as a mark for a blank.</summary>
    public bool IsFigure => FigureText.KindOf(Text) is FigureKind.Number or FigureKind.BlankMark;

    /// <summary>Whether it has text that is neither a number nor a mark for a blank.</summary>
    public bool IsText => FigureText.KindOf(Text) == FigureKind.Text;
}

/// <summary>A picture: what it shows is not read, but where a table is missing it is the reason.</summary>
internal sealed record Picture : ContentBlock;

/// <summary>The name of a sheet or other part: it opens a section where it is the title of one, and is no text otherwise.</summary>
internal sealed record PartName(string Text, SourcePlace Place) : ContentBlock
{
    public string Text { get; init => field = UnicodeText.Of(value); } = UnicodeText.Of(Text);
}

/// <summary>A place where page headers or footers were removed: a sentence may go on behind it.</summary>
internal sealed record PageBreak : ContentBlock;

/// <summary>A part of the document that holds something but could not be read.</summary>
internal sealed record Unread(SourcePlace Place, LocalizedText What) : ContentBlock;
