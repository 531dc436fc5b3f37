using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>A letter and its place, in points from the left and from the top of the page.</summary>
/// <param name="Text">What it says; U+FFFD if the font does not say.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where the next one would begin.</param>
/// <param name="Baseline">The line it is on.</param>
/// <param name="Size">The size of its font.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    public const string Illegible = "\uFFFD";

    /// <summary>Whether it is printed beside the text and does not belong to it.</summary>
    public Asides Aside { get; init; }

    public double MiddleX => (Left + Right) / 2;

    // Digits and Chinese characters alike have their middle about here.
    public double MiddleY => Baseline - (Size * 0.35);

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
