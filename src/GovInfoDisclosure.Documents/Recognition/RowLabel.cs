using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The label of a row of the form as the document prints it.</summary>
/// <param name="Row">The row of the form.</param>
/// <param name="Exact">Whether the wording is official or an alias, rather than near one.</param>
/// <param name="End">The index of the first cell behind the label.</param>
/// <param name="X">The grid column of the label.</param>
/// <param name="Text">The label as printed.</param>
/// <param name="Place">Its place.</param>
internal sealed record RowLabel(FormRow Row, bool Exact, int End, int X, string Text, SourcePlace Place);

/// <summary>A label on the lines from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
internal sealed record WrappedLabel(RowLabel Label, int From, int To);
