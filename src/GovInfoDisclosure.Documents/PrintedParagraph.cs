namespace GovInfoDisclosure.Documents;

/// <summary>Where a document prints a paragraph of a narrative section.</summary>
/// <param name="Pointer">The JSON pointer of the text or heading that has the paragraph: <c>/overview/text</c>,
/// <c>/overview/parts/0/heading</c>.</param>
/// <param name="Offset">The offset of the paragraph in that text, in UTF-16 code units.</param>
/// <param name="Length">The length of the paragraph in UTF-16 code units, without the line feed behind it.</param>
/// <param name="Place">Where the paragraph begins in the document; that of a table is where its first cell is.</param>
public sealed record PrintedParagraph(string Pointer, int Offset, int Length, SourcePlace Place);
