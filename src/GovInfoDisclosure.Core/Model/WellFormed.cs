using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GovInfoDisclosure.Model;

/// <summary>Guards the model against strings that no file can hold: a lone surrogate would be lost on writing.</summary>
internal static class WellFormed
{
    /// <exception cref="ArgumentException">The text is not well-formed UTF-16.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? OrThrow(string? text)
    {
        for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
        {
            int surrogate = rest.IndexOfAnyInRange('\uD800', '\uDFFF');
            if (surrogate < 0)
                break;
            rest = rest[surrogate..];
            if (Rune.DecodeFromUtf16(rest, out _, out int consumed) != OperationStatus.Done)
                throw new ArgumentException("The text has a surrogate without its partner and cannot be written in Unicode.", nameof(text));
            rest = rest[consumed..];
        }

        return text;
    }
}
