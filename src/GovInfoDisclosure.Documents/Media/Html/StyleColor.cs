using System.Globalization;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>Colours of style sheets as far as they hide text: white, others by their parts, none at all.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
internal readonly record struct StyleColor(int Red, int Green, int Blue)
{
    // Colours that differ by less in all their parts together look the same.
    private const int Same = 24;

    public static readonly StyleColor White = new(255, 255, 255);

    /// <summary>No colour: what is behind shows.</summary>
    public static readonly StyleColor Transparent = new(-1, -1, -1);

    public bool LooksLike(StyleColor other) =>
        Math.Abs(Red - other.Red) + Math.Abs(Green - other.Green) + Math.Abs(Blue - other.Blue) < Same;

    /// <summary>The colour of a value that may name other things too, such as a background; null if it has none that is known.</summary>
    public static StyleColor? Find(string value)
    {
        if (value.StartsWith("rgb", StringComparison.Ordinal))
            return OfParts(value);
        // A picture may have any colour.
        if (value.Contains("url(", StringComparison.Ordinal) || value.Contains("gradient(", StringComparison.Ordinal))
            return null;
        foreach (string part in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "transparent")
                return Transparent;
            if (part is "white" || part.StartsWith('#'))
                return part == "white" ? White : OfDigits(part.AsSpan(1));
        }

        return null;
    }

    // rgb(255, 255, 255), rgba(0 0 0 / 0)
    private static StyleColor? OfParts(string value)
    {
        string[] parts = value[(value.IndexOf('(', StringComparison.Ordinal) + 1)..]
            .Split([' ', ',', '/', ')'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 3 && parts[3].Trim('0', '.', '%').Length == 0)
            return Transparent;
        return parts.Length >= 3 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int red)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int green)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int blue)
                ? new(red, green, blue)
                : null;
    }

    private static StyleColor? OfDigits(ReadOnlySpan<char> digits)
    {
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int color))
            return null;
        return digits.Length switch
        {
            3 => new((color >> 8) * 17, ((color >> 4) & 15) * 17, (color & 15) * 17),
            6 => new(color >> 16, (color >> 8) & 255, color & 255),
            _ => null,
        };
    }
}
