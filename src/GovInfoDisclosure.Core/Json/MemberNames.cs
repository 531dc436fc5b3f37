using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>The names an object of the document may have, in their canonical order, encoded once for reading and writing.</summary>
internal sealed class MemberNames
{
    private readonly JsonEncodedText[] _names;

    /// <summary>Names of which those in <paramref name="required"/> (bit by position) must occur.</summary>
    public MemberNames(IEnumerable<string> names, ulong required = ulong.MaxValue)
    {
        _names = [.. names.Select(n => JsonEncodedText.Encode(n))];
        if (_names.Length >= 64)
            throw new InvalidOperationException("An object has more members than one word has bits to mark them.");
        Required = required & ((1UL << _names.Length) - 1);
    }

    public int Count => _names.Length;

    /// <summary>The members that must occur, bit by position.</summary>
    public ulong Required { get; }

    public JsonEncodedText this[int index] => _names[index];

    /// <summary>The position of the name the reader stands on, or −1. Documents mostly keep the canonical order, so the expected name is tried first.</summary>
    public int Find(ref Utf8JsonReader json, int expected)
    {
        if (expected < _names.Length && !json.ValueIsEscaped && !json.HasValueSequence
            && json.ValueSpan.SequenceEqual(_names[expected].EncodedUtf8Bytes))
            return expected;
        return FindAnywhere(ref json);
    }

    private int FindAnywhere(ref Utf8JsonReader json)
    {
        if (json.ValueIsEscaped && !JsonText.IsWellFormed(ref json))
            return -1;
        for (int i = 0; i < _names.Length; i++)
        {
            if (json.ValueTextEquals(_names[i].EncodedUtf8Bytes))
                return i;
        }

        return -1;
    }
}
