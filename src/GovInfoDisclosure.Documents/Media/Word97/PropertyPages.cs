using static GovInfoDisclosure.Documents.Media.Compound.CompoundFile;

namespace GovInfoDisclosure.Documents.Media.Word97;

/// <summary>The properties of text by where the text is in the file: a table of pages, each of which has ranges with their
/// properties.</summary>
/// <typeparam name="T">What is made of the properties of a range.</typeparam>
internal sealed class PropertyPages<T>
{
    private const int Page = 512;

    private readonly List<(uint Start, uint End, T Look)> _ranges = [];
    private int _last;

    /// <param name="document">The stream with the pages.</param>
    /// <param name="table">The part of a stream that has the table of pages.</param>
    /// <param name="isOfParagraphs">Whether the pages are those of paragraphs.</param>
    /// <param name="read">Makes a look of properties.</param>
    /// <param name="work">What reading may cost.</param>
    public PropertyPages(byte[] document, ReadOnlySpan<byte> table, bool isOfParagraphs, Func<ReadOnlyMemory<byte>, T> read, Work work)
    {
        int count = (table.Length - 4) / 8;
        for (int i = 0; i < count; i++)
        {
            long at = (UInt32(table, (4 * (count + 1)) + (4 * i)) & 0x3F_FFFF) * (long)Page;
            if (at + Page > document.Length)
                continue;
            work.Spend(Page);
            ReadPage(document.AsMemory((int)at, Page), isOfParagraphs, read, work);
        }

        _ranges.Sort((x, y) => x.Start.CompareTo(y.Start));
    }

    /// <summary>The look of what is at an offset; null where the file says nothing about it. Offsets that follow each other are
    /// fast.</summary>
    public T? At(uint offset)
    {
        if (_last < _ranges.Count && _ranges[_last] is var (start, end, look) && offset >= start && offset < end)
            return look;
        int low = 0, high = _ranges.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (_ranges[middle].Start > offset)
                high = middle - 1;
            else
                low = middle + 1;
        }

        _last = Math.Max(high, 0);
        return high >= 0 && offset < _ranges[high].End ? _ranges[high].Look : default;
    }

    private void ReadPage(ReadOnlyMemory<byte> page, bool isOfParagraphs, Func<ReadOnlyMemory<byte>, T> read, Work work)
    {
        ReadOnlySpan<byte> bytes = page.Span;
        int count = bytes[Page - 1];
        int size = isOfParagraphs ? 13 : 1;
        if ((4 * (count + 1)) + (size * count) >= Page)
            return;
        for (int i = 0; i < count; i++)
        {
            work.Spend(Cost.Cell);
            int at = 2 * bytes[(4 * (count + 1)) + (size * i)];
            (int start, int length) = isOfParagraphs ? Paragraph(bytes, at) : (at + 1, at == 0 ? 0 : bytes[at]);
            ReadOnlyMemory<byte> properties = at == 0 || start >= Page ? default : page.Slice(start, Math.Clamp(length, 0, Page - start));
            _ranges.Add((UInt32(bytes, 4 * i), UInt32(bytes, 4 * (i + 1)), read(properties)));
        }
    }

    // The length is in two bytes where the first is 0; the number of the style is before the properties.
    private static (int Start, int Length) Paragraph(ReadOnlySpan<byte> page, int at)
    {
        if (at == 0 || at + 1 >= Page)
            return (0, 0);
        int half = page[at];
        return half == 0 ? (at + 4, (2 * page[at + 1]) - 2) : (at + 3, (2 * half) - 3);
    }
}
