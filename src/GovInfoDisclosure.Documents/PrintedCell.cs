using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents;

/// <summary>What a document prints in one cell of the form, and what was made of it: the as-printed layer of a reading.</summary>
public sealed record PrintedCell
{
    /// <summary>The cell of the form.</summary>
    public required FormCell Cell { get; init; }

    /// <summary>The text as printed, trimmed; empty where the document leaves the cell empty.</summary>
    public required string Raw { get; init; }

    /// <summary>The place in the document.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>The figure read from it, in the unit of the form; null if it was read as a blank.</summary>
    public decimal? Value { get; init; }

    /// <summary>Whether the cell prints something that could not be read; it is then no blank of the document.</summary>
    public bool IsUnread { get; init; }

    /// <summary>How the cell was found: under its column label, or by its position in the row.</summary>
    public required CellAnchor Anchor { get; init; }
}
