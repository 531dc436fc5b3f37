using System.Collections.Immutable;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>A line without breaks. What does not fit in the width of a terminal goes on below the beginning of the text.</summary>
/// <param name="Indentation">The columns before the label.</param>
/// <param name="Label">The label with the spaces behind it; may be empty.</param>
/// <param name="Text">The text.</param>
internal sealed record Line(int Indentation, ImmutableArray<(string Text, Look Look)> Label, ImmutableArray<(string Text, Look Look)> Text);
