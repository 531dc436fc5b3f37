using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Pages;

/// <summary>A part of the page from top to bottom: lines, tables and the ends of pages.</summary>
internal abstract record PageBlock;

/// <summary>A line or a paragraph.</summary>
/// <param name="Role">What it is there for.</param>
/// <param name="Text">The text; line feeds in it are line breaks.</param>
internal sealed record PageLine(LineRole Role, string Text) : PageBlock
{
    /// <summary>The section whose title it is.</summary>
    public FormSection? Section { get; init; }
}

/// <summary>The end of a page: its number is printed, and the line on top of the next.</summary>
internal sealed record PageEnd(string Top) : PageBlock;

internal enum LineRole
{
    Title,
    Agency,
    Note,
    Contents,
    Section,
    Part,
    Prose,
    Caption,
    Signature,
}
