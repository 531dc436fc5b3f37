namespace GovInfoDisclosure;

/// <summary>Words quoted from the prose of a report.</summary>
/// <param name="Pointer">The JSON pointer of the text.</param>
/// <param name="Offset">Where the words begin in that text, in UTF-16 units from 0.</param>
/// <param name="Length">How long they are, in UTF-16 units.</param>
/// <param name="Text">The words.</param>
public sealed record TextQuote(string Pointer, int Offset, int Length, string Text);
