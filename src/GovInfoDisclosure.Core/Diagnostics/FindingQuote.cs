namespace GovInfoDisclosure;

/// <summary>Words of the report's own text that a finding is about.</summary>
/// <param name="Pointer">The JSON pointer (RFC 6901) of the text, such as <c>/overview/parts/1/text</c>.</param>
/// <param name="Offset">Where the words begin, in UTF-16 units from the start of that text.</param>
/// <param name="Length">How long they are, in UTF-16 units.</param>
/// <param name="Text">The words.</param>
public sealed record FindingQuote(string Pointer, int Offset, int Length, string Text);
