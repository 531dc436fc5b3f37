namespace GovInfoDisclosure.Documents.Content;

/// <summary>What is in a cell beside its text and does not belong to it.</summary>
[Flags]
internal enum Asides
{
    None = 0,

    /// <summary>A mark of a note: raised or lowered digits, a circled number, an asterisk.</summary>
    NoteMark = 1,

    /// <summary>A text with a line through it, which another one usually replaces.</summary>
    StruckOut = 2,

    /// <summary>A text that cannot be seen: in the colour of its ground, or too small.</summary>
    Invisible = 4,

    /// <summary>The number that the cell holds, where its format shows another one.</summary>
    Stored = 8,

    /// <summary>What the cell shows, where its format rounds the number that it holds.</summary>
    Rounded = 16,
}
