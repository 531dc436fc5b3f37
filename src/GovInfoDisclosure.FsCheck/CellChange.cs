using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck;

/// <summary>A figure that a defect changed.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="From">The right figure; null: blank.</param>
/// <param name="To">The wrong figure; null: blank.</param>
public readonly record struct CellChange(FormCell Cell, decimal? From, decimal? To)
{
    /// <summary>The pointer and both figures, for test output.</summary>
    public override string ToString() => $"{Cell?.Pointer}: {Text(From)} → {Text(To)}";

    private static string Text(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "blank";
}
