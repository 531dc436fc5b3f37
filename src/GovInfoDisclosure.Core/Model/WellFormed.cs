using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GovInfoDisclosure.Model;

/// <summary>Guards the model against strings that no file can hold: a lone surrogate would be lost on writing.</summary>
internal static class WellFormed
{
    /// <exception cref="ArgumentException">The text is not well-formed UTF-16.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? OrThrow(string? text) => IndexOfLoneSurrogate(text) < 0
        ? text
        : throw new ArgumentException("The text has a surrogate without its partner and cannot be written in Unicode.", nameof(text));

    /// <summary>The position of the first surrogate without its partner, or −1.</summary>
    public static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (int position = 0; text[position..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var next;)
        {
            position += next;
            if (Rune.DecodeFromUtf16(text[position..], out _, out int consumed) != OperationStatus.Done)
                return position;
            position += consumed;
        }

        return -1;
    }
}
