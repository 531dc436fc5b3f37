using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>
/// A list of words encoded once for reading and writing: the members of an object in canonical order, or the values of an
/// enumeration.
/// </summary>
internal sealed class EncodedNames
{
    private readonly JsonEncodedText[] _names;

    /// <summary>Names of which those in <paramref name="required"/> (bit by position) must occur.</summary>
    public EncodedNames(IEnumerable<string> names, ulong required = ulong.MaxValue)
    {
        _names = Array.ConvertAll([.. names], n => JsonEncodedText.Encode(n));
        if (_names.Length >= 64)
            throw new InvalidOperationException("An object has more members than one word has bits to mark them.");
        Required = required & ((1UL << _names.Length) - 1);
    }

    /// <summary>The members that must occur, bit by position.</summary>
    public ulong Required { get; }

    public IEnumerable<string> Values => _names.Select(n => n.Value);

    public JsonEncodedText this[int index] => _names[index];

    /// <summary>
    /// The position of the current name or string, or −1. Documents mostly keep the canonical order, so the expected name is
    /// tried first.
    /// </summary>
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
