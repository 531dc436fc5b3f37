namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// Sums the exponents of the numbers in a text, such as 1e999999. The format has none, but PdfPig reads them, and multiplies by ten as
/// often as they ask for.
/// </summary>
internal struct ExponentMeter
{
    // Within hexadecimal strings the letter e is a digit; in comments no string begins.
    private enum State
    {
        Between,
        Number,
        Exponent,
        Word,
        Angle,
        Hexadecimal,
    }

    private State _state;
    private bool _comment;
    private long _exponent;

    /// <summary>The sum of all exponents before the last number.</summary>
    public long Sum { get; private set; }

    public static long SumOf(ReadOnlySpan<byte> text)
    {
        // Without an e there is none.
        if (text.IndexOfAny((byte)'e', (byte)'E') < 0)
            return 0;
        var meter = new ExponentMeter();
        foreach (byte letter in text)
            meter.Add(letter);
        meter.Add((byte)' ');
        return meter.Sum;
    }

    public void Add(byte letter)
    {
        _comment = letter is not ((byte)'\n' or (byte)'\r') && (_comment || letter == '%');
        State before = _state;
        _state = Next(letter);
        if (_state == State.Exponent && char.IsAsciiDigit((char)letter))
            _exponent = Math.Min((_exponent * 10) + letter - '0', int.MaxValue);
        if (before != State.Exponent || _state == State.Exponent)
            return;
        Sum += _exponent;
        _exponent = 0;
    }

    private readonly State Next(byte letter) => letter switch
    {
        (byte)'<' when !_comment => _state == State.Angle ? State.Between : State.Angle,
        _ when _state is State.Angle or State.Hexadecimal && (char.IsAsciiHexDigit((char)letter) || char.IsWhiteSpace((char)letter)) =>
            State.Hexadecimal,
        (byte)'e' or (byte)'E' when _state == State.Number => State.Exponent,
        >= (byte)'0' and <= (byte)'9' or (byte)'+' or (byte)'-' or (byte)'.' =>
            _state is State.Between or State.Angle or State.Hexadecimal ? State.Number : _state,
        >= (byte)'A' and <= (byte)'Z' or >= (byte)'a' and <= (byte)'z' => State.Word,
        _ => State.Between,
    };
}
