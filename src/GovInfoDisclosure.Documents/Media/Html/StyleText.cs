namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>The declarations of a style attribute, of which the last of a name counts.</summary>
internal static class StyleText
{
    // Longer than any style of a person's making; what it declares does not matter then.
    private const int Longest = 4096;

    /// <summary>The style of an element, or null if it has none worth reading.</summary>
    public static string? Of(AngleSharp.Dom.IElement element) =>
        element.GetAttribute("style") is { Length: > 0 and <= Longest } style ? style : null;

    /// <summary>The value of a property in lower case without <c>!important</c>, or an empty text if it is not declared.</summary>
    public static string Value(string style, string property)
    {
        // A search from the front takes many characters at a time, one from the end does not.
        int end = style.Contains(property, StringComparison.OrdinalIgnoreCase) ? style.Length : 0;
        while (end > 0 && style.LastIndexOf(property, end - 1, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            ReadOnlySpan<char> rest = style.AsSpan(at + property.Length).TrimStart();
            if (rest.StartsWith(":") && Begins(style.AsSpan(0, at)))
            {
                int stop = rest.IndexOfAny(';', '!');
                return rest[1..(stop < 0 ? rest.Length : stop)].Trim().ToString().ToLowerInvariant();
            }

            end = at;
        }

        return "";
    }

    // As a declaration of its own: mso-table-display:none is none.
    private static bool Begins(ReadOnlySpan<char> before) => before.TrimEnd() is var trimmed && (trimmed.IsEmpty || trimmed[^1] == ';');
}
