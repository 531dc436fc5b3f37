using System.Globalization;

namespace GovInfoDisclosure.Documents.Writing.Comparisons;

/// <summary>A table of a comparison, whatever it is written as.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows: a text, a figure or null for each column.</param>
/// <param name="Remark">What is not in it; null if all is.</param>
internal sealed record ComparisonTable(
    string Title, IReadOnlyList<ComparisonColumn> Columns, IReadOnlyList<object?[]> Rows, string? Remark = null)
{
    /// <summary>A value as text: figures without grouping, nothing for null.</summary>
    public static string TextOf(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
