using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Documents.Tests.Media.Pdf;

/// <summary>The content of a page: points from the left and from below, as PDF counts.</summary>
internal sealed class PageSketch(bool namesCharacters)
{
    private readonly StringBuilder _content = new();

    public string Content => _content.ToString();

    /// <summary>The upper bytes of the codes of its letters.</summary>
    public HashSet<int> Used { get; } = [];

    public PageSketch Text(double x, double y, string text, double size = 10) => Add(
        $"BT /F1 {size} Tf {x} {y} Td <{Codes(text)}> Tj ET");

    /// <summary>Text that reads upwards.</summary>
    public PageSketch TextUpwards(double x, double y, string text, double size = 10) => Add(
        $"BT /F1 {size} Tf 0 1 -1 0 {x} {y} Tm <{Codes(text)}> Tj ET");

    public PageSketch Line(double x, double y, double toX, double toY, double width = 0.5) => Add($"{width} w {x} {y} m {toX} {toY} l S");

    /// <summary>Text that prints only within a box.</summary>
    public PageSketch Clipped(double left, double bottom, double width, double height, double x, double y, string text) =>
        Add($"q {left} {bottom} {width} {height} re W n").Text(x, y, text).Add($"Q");

    /// <summary>A stroked box.</summary>
    public PageSketch Box(double x, double y, double width, double height) => Add($"0.5 w {x} {y} {width} {height} re S");

    /// <summary>A filled box.</summary>
    public PageSketch Bar(double x, double y, double width, double height) => Add($"{x} {y} {width} {height} re f");

    /// <summary>A picture of one grey pixel.</summary>
    public PageSketch Picture(double x, double y, double width, double height) =>
        Add($"q {width} 0 0 {height} {x} {y} cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q");

    public PageSketch Raw(string operators) => Add($"{operators}");

    // Without names of characters the codes are numbers of glyphs, as programs count them.
    private string Codes(string text)
    {
        int[] codes = [.. text.Select(c => namesCharacters ? c : 3 + (c % 2000))];
        Used.UnionWith(codes.Select(c => c >> 8));
        return string.Concat(codes.Select(c => c.ToString("X4", CultureInfo.InvariantCulture)));
    }

    private PageSketch Add(FormattableString operators)
    {
        _content.Append(FormattableString.Invariant(operators)).Append('\n');
        return this;
    }
}
