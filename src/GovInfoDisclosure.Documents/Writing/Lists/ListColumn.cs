namespace GovInfoDisclosure.Documents.Writing.Lists;

/// <summary>A column of a list.</summary>
/// <typeparam name="T">What a line is about.</typeparam>
/// <param name="Head">The head.</param>
/// <param name="Width">The width on a sheet, in digits.</param>
/// <param name="Value">The text or the figure of a line; null: an empty cell.</param>
internal sealed record ListColumn<T>(LocalizedText Head, double Width, Func<T, Language, object?> Value);
