using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace GovInfoDisclosure.Json;

/// <summary>Text on its way from and to JSON: what may be read at all, and how it is written.</summary>
internal static class JsonText
{
    /// <summary>Texts quoted in findings are cut here, so that hostile input cannot make findings as large as itself.</summary>
    public const int LongestQuotation = 100;

    // What may be on the stack while it is decoded.
    private const int ShortText = 256;

    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\']);

    /// <summary>
    /// Whether every surrogate escape in the current string or name has its partner. Without one the text is no
    /// Unicode text, and the reader's own methods would throw.
    /// </summary>
    public static bool IsWellFormed(ref Utf8JsonReader json)
    {
        ReadOnlySpan<byte> rest = Raw(ref json);
        bool afterHigh = false;
        while (rest.IndexOf((byte)'\\') is >= 0 and var next)
        {
            int unit = EscapedUnit(rest[next..]);
            bool isLow = unit is >= 0xDC00 and <= 0xDFFF;
            if (isLow != (afterHigh && next == 0))
                return false;
            if (afterHigh && !isLow)
                return false;
            afterHigh = unit is >= 0xD800 and <= 0xDBFF;
            rest = rest[(next + (unit >= 0 ? 6 : 2))..];
        }

        return !afterHigh;
    }

    /// <summary>Decodes the current string; null if it is no Unicode text.</summary>
    public static string? Decode(ref Utf8JsonReader json)
    {
        if (json.ValueIsEscaped || json.HasValueSequence)
            return IsWellFormed(ref json) && Utf8.IsValid(Raw(ref json)) ? json.GetString() : null;
        // Checks and decodes in one pass, where the reader would count first.
        ReadOnlySpan<byte> text = json.ValueSpan;
        char[]? rented = text.Length > ShortText ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> characters = rented ?? stackalloc char[ShortText];
        OperationStatus status = Utf8.ToUtf16(text, characters, out _, out int length, replaceInvalidSequences: false);
        string? decoded = status == OperationStatus.Done ? new string(characters[..length]) : null;
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return decoded;
    }

    /// <summary>The bytes of the token, for strings and names without the quotation marks.</summary>
    public static ReadOnlySpan<byte> Raw(ref Utf8JsonReader json) => json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan;

    /// <summary>The offset of the first byte that belongs to no UTF-8 text, or −1.</summary>
    public static int FindInvalidUtf8(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
            return -1;
        Span<char> discarded = stackalloc char[1024];
        for (int offset = 0; ;)
        {
            OperationStatus status = Utf8.ToUtf16(text[offset..], discarded, out int read, out _, replaceInvalidSequences: false);
            offset += read;
            if (status != OperationStatus.DestinationTooSmall)
                return offset;
        }
    }

    /// <summary>The offset at which the JSON reader found a fault.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> text, JsonException fault)
    {
        int offset = 0;
        for (long line = fault.LineNumber ?? 0; line > 0; line--)
            offset += text[offset..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(text.Length, offset + (fault.BytePositionInLine ?? 0));
    }

    /// <summary>The beginning of raw UTF-8 text, cut between characters and marked with an ellipsis where it is long.</summary>
    public static string Quote(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= LongestQuotation)
            return Encoding.UTF8.GetString(utf8);
        int end = LongestQuotation;
        while ((utf8[end] & 0xC0) == 0x80)
            end--;
        return Encoding.UTF8.GetString(utf8[..end]) + "…";
    }

    /// <summary>
    /// The text between quotation marks: only what JSON demands is escaped, in the way of RFC 8785. The encoders of the base class library
    /// escape far more, among it the ideographic space and every character outside the Basic Multilingual Plane.
    /// </summary>
    public static string Escape(string text)
    {
        int next = text.AsSpan().IndexOfAny(Escaped);
        if (next < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        int from = 0;
        for (; next >= 0; next = text.AsSpan(from).IndexOfAny(Escaped))
        {
            escaped.Append(text, from, next);
            Append(escaped, text[from + next]);
            from += next + 1;
        }

        return escaped.Append(text, from, text.Length - from).ToString();
    }

    private static void Append(StringBuilder escaped, char c)
    {
        escaped.Append('\\');
        switch (c)
        {
            case '\b': escaped.Append('b'); break;
            case '\t': escaped.Append('t'); break;
            case '\n': escaped.Append('n'); break;
            case '\f': escaped.Append('f'); break;
            case '\r': escaped.Append('r'); break;
            case '"' or '\\': escaped.Append(c); break;
            default: escaped.Append(CultureInfo.InvariantCulture, $"u{(int)c:x4}"); break;
        }
    }

    // The reader has made sure that \u is followed by four hexadecimal digits.
    private static int EscapedUnit(ReadOnlySpan<byte> escape) =>
        escape[1] == 'u' && Utf8Parser.TryParse(escape.Slice(2, 4), out int unit, out _, 'x') ? unit : -1;
}
