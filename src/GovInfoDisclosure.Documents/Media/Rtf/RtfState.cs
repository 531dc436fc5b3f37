using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media.Rtf;

/// <summary>What a group of an RTF file changes until it ends.</summary>
internal sealed record RtfState
{
    /// <summary>What the text of the group is for.</summary>
    public RtfPurpose Purpose { get; init; }

    public RunLook Look { get; init; } = RunLook.Plain;

    public int Font { get; init; }

    /// <summary>Whether the text was deleted.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>How many letters behind a letter in Unicode are the same for programs that know none.</summary>
    public int Substitutes { get; init; } = 1;
}

internal enum RtfPurpose
{
    Text,

    /// <summary>Nothing that is printed in the text.</summary>
    None,

    /// <summary>The number before a paragraph.</summary>
    Number,

    Fonts,

    Colours,

    /// <summary>The text of a shape.</summary>
    Box,
}
