using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Pages;

/// <summary>A cell of a table as a document prints it.</summary>
internal sealed record PageCell(string Text)
{
    /// <summary>The cell of the form whose figure it is; null for labels.</summary>
    public FormCell? Figure { get; init; }

    /// <summary>Other wordings of the label that are in use.</summary>
    public ImmutableArray<string> Wordings { get; init; } = [];

    /// <summary>How many columns it reaches over.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>How many rows it reaches over.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>Whether it is another place of a merged cell rather than its first.</summary>
    public bool IsCopy { get; init; }

    /// <summary>The cells of the form whose figures damage has brought into this cell besides its own.</summary>
    public ImmutableArray<FormCell> Swallowed { get; init; } = [];

    /// <summary>All cells of the form whose figures are printed here.</summary>
    public IEnumerable<FormCell> Printed => Figure is null || (IsCopy && Text.Length == 0) ? Swallowed : Swallowed.Add(Figure);

    /// <summary>What is struck out before the text; null: nothing. A cell without text has none.</summary>
    public string? StruckOut { get; init; }

    /// <summary>The number of a note that is raised behind the text; null: none. A cell without text has none.</summary>
    public string? NoteMark { get; init; }

    /// <summary>Whether all that is printed in the cell is its text.</summary>
    public bool IsPlain => Text.Length == 0 || (StruckOut is null && NoteMark is null);

    public bool IsLabel => Figure is null && Text.Length > 0;
}
