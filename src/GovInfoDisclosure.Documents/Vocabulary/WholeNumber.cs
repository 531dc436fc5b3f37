using System.Globalization;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>Numbers written in the digits 0 to 9. Text has digits of other scripts too, and more of them than a number holds.</summary>
internal static class WholeNumber
{
    /// <summary>The number; null if the text is none or it does not fit into 32 bits.</summary>
    public static int? Read(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
