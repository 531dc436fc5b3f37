namespace GovInfoDisclosure.Documents.Media.Packages;

/// <summary>
/// Ends a text of XML in which a tag or a text is longer than one can be. A parser holds each as a whole, and the attributes of a tag at
/// many times their size, before anyone may look at it.
/// </summary>
internal sealed class TagMeter(TextReader xml) : TextReader
{
    private const int LongestPiece = 4_000_000;
    private const int MostAttributes = 100_000;

    private int _length;
    private int _attributes;

    public override int Peek() => xml.Peek();

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <exception cref="NotReadableException">A tag or a text is longer than one can be.</exception>
    public override int Read(Span<char> buffer)
    {
        int read = xml.Read(buffer);
        ReadOnlySpan<char> rest = buffer[..read];
        for (int tag = rest.IndexOf('<'); tag >= 0; tag = rest.IndexOf('<'))
        {
            Count(rest[..tag]);
            _length = _attributes = 0;
            rest = rest[(tag + 1)..];
        }

        Count(rest);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            xml.Dispose();
        base.Dispose(disposing);
    }

    private void Count(ReadOnlySpan<char> piece)
    {
        _length += piece.Length;
        _attributes += piece.Count('=');
        if (_length > LongestPiece || _attributes > MostAttributes)
            throw Work.Exhausted();
    }
}
