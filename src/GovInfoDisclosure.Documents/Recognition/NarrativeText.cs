using System.Collections.Immutable;
using System.Text;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>A text of the report in the making, whose paragraphs keep their places.</summary>
/// <param name="pointer">The JSON pointer of the text.</param>
/// <param name="paragraphs">Takes up the paragraphs.</param>
internal sealed class NarrativeText(string pointer, ImmutableArray<PrintedParagraph>.Builder paragraphs)
{
    private readonly StringBuilder _text = new();

    public void Add(string paragraph, SourcePlace place)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        paragraphs.Add(new(pointer, _text.Length, paragraph.Length, place));
        _text.Append(paragraph);
    }

    public override string ToString() => _text.ToString();
}
