using System.Text;

namespace GovInfoDisclosure.Documents.Media.Excel97;

/// <summary>Reads the bytes and texts of a record in turn, over the records that continue it.</summary>
internal sealed class BiffText(BiffRecord record, int start = 0)
{
    private const int IsWide = 1;
    private const int HasPhonetics = 4;
    private const int HasRuns = 8;

    private ReadOnlyMemory<byte> _piece = start < record.Bytes.Length ? record.Bytes[start..] : default;
    private int _next;

    /// <summary>Whether nothing is left.</summary>
    public bool AtEnd => _piece.IsEmpty && !Open();

    /// <exception cref="InvalidDataException">Nothing is left.</exception>
    public int Byte()
    {
        if (AtEnd)
            throw new InvalidDataException("A record is cut off.");
        byte value = _piece.Span[0];
        _piece = _piece[1..];
        return value;
    }

    public int UInt16() => Byte() | (Byte() << 8);

    public int Int32() => UInt16() | (UInt16() << 16);

    /// <summary>A text with its length before it, and the runs of it that have fonts of their own.</summary>
    /// <param name="hasShortLength">Whether its length is one byte.</param>
    public (string Text, List<(int From, int Font)> Runs) Text(bool hasShortLength = false)
    {
        int length = hasShortLength ? Byte() : UInt16();
        int kind = Byte();
        int runs = (kind & HasRuns) != 0 ? UInt16() : 0;
        int phonetics = (kind & HasPhonetics) != 0 ? Int32() : 0;
        string text = Letters(length, kind);
        List<(int From, int Font)> fonts = [];
        for (int i = 0; i < runs; i++)
            fonts.Add((UInt16(), UInt16()));
        Skip(phonetics);
        return (text, fonts);
    }

    /// <summary>Letters without their length; where a text goes on in another record, that says anew how wide they are.</summary>
    public string Letters(int length, int kind)
    {
        var text = new StringBuilder();
        bool isWide = (kind & IsWide) != 0;
        while (text.Length < length)
        {
            if (_piece.IsEmpty)
                isWide = (Byte() & IsWide) != 0;
            text.Append((char)(isWide ? UInt16() : Byte()));
        }

        return text.ToString();
    }

    private void Skip(int bytes)
    {
        while (bytes > 0 && !AtEnd)
        {
            int passed = Math.Min(bytes, _piece.Length);
            _piece = _piece[passed..];
            bytes -= passed;
        }
    }

    private bool Open()
    {
        while (_piece.IsEmpty && _next < record.Rest.Count)
            _piece = record.Rest[_next++];
        return !_piece.IsEmpty;
    }
}
