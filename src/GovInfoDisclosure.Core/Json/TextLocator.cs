namespace GovInfoDisclosure.Json;

/// <summary>
/// Finds line and column of a byte offset. It goes on from where it was asked last, so that any number of findings in a document
/// cost one pass over it.
/// </summary>
internal struct TextLocator
{
    private int _offset;
    private int _line;
    private int _column;

    public SourcePlace PlaceOf(ReadOnlySpan<byte> text, int offset)
    {
        if (offset < _offset)
            this = default;
        ReadOnlySpan<byte> passed = text[_offset..offset];
        int lines = passed.Count((byte)'\n');
        if (lines > 0)
        {
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
            _column = 0;
        }

        _offset = offset;
        _line += lines;
        _column += CodePoints(passed);
        return new SourcePlace { Line = _line + 1, Column = _column + 1 };
    }

    private static int CodePoints(ReadOnlySpan<byte> utf8)
    {
        int count = 0;
        foreach (byte unit in utf8)
            count += (unit & 0xC0) == 0x80 ? 0 : 1;
        return count;
    }
}
