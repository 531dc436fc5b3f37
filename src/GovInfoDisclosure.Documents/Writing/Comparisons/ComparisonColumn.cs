namespace GovInfoDisclosure.Documents.Writing.Comparisons;

/// <summary>A column of a table.</summary>
/// <param name="Head">The head.</param>
/// <param name="Width">The width on a sheet, in digits.</param>
/// <param name="IsFigure">Whether its values are figures, which are printed at the right.</param>
internal sealed record ComparisonColumn(string Head, double Width, bool IsFigure = false);
