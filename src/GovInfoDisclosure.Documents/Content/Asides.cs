namespace GovInfoDisclosure.Documents.Content;

/// <summary>What is printed in a cell beside its text and does not belong to it.</summary>
[Flags]
internal enum Asides
{
    None = 0,

    /// <summary>A mark of a note: raised or lowered digits, a circled number, an asterisk.</summary>
    NoteMark = 1,

    /// <summary>A text with a line through it, which another one usually replaces.</summary>
    StruckOut = 2,
}
