using System.Globalization;
using System.Security;
using System.Text;

namespace GovInfoDisclosure.Documents.Tests.Media.Ofd;

/// <summary>The objects of a page: millimetres from the left and from the top, as OFD counts.</summary>
internal sealed class OfdPageSketch
{
    private readonly StringBuilder _objects = new();

    public string Objects => _objects.ToString();

    /// <summary>A text on one line, whose digits and Latin letters are half as wide as the others.</summary>
    /// <param name="x">Where it begins.</param>
    /// <param name="y">The line it is on.</param>
    /// <param name="text">What it says.</param>
    /// <param name="size">The size of its letters.</param>
    /// <param name="more">Further attributes.</param>
    /// <param name="inner">Elements before its letters, such as FillColor.</param>
    public OfdPageSketch Text(double x, double y, string text, double size = 4, string more = "", string inner = "")
    {
        string steps = string.Join(' ', text.Select(c => Number(c < 0x100 ? size / 2 : size)));
        return Raw($"<ofd:TextObject Boundary=\"{Number(x)} {Number(y - size)} {Number(size * text.Length)} {Number(size * 1.3)}\" "
            + $"Size=\"{Number(size)}\" {more}>{inner}<ofd:TextCode X=\"0\" Y=\"{Number(size)}\" DeltaX=\"{steps}\">"
            + $"{SecurityElement.Escape(text)}</ofd:TextCode></ofd:TextObject>");
    }

    /// <summary>A text object on the whole page with the codes and attributes given.</summary>
    public OfdPageSketch Codes(string attributes, string codes) =>
        Raw($"<ofd:TextObject Boundary=\"0 0 210 297\" {attributes}>{codes}</ofd:TextObject>");

    public OfdPageSketch Line(double x, double y, double toX, double toY) => Path($"M {x} {y} L {toX} {toY}");

    /// <summary>A stroked box.</summary>
    public OfdPageSketch Box(double x, double y, double width, double height) =>
        Path($"M {x} {y} L {x + width} {y} L {x + width} {y + height} L {x} {y + height} C");

    /// <summary>A filled box.</summary>
    public OfdPageSketch Bar(double x, double y, double width, double height, string color = "0 0 0") => Path(
        $"M {x} {y} L {x + width} {y} L {x + width} {y + height} L {x} {y + height} C",
        "Stroke=\"false\" Fill=\"true\"", $"<ofd:FillColor Value=\"{color}\"/>");

    /// <summary>A path on the whole page.</summary>
    public OfdPageSketch Path(FormattableString data, string attributes = "", string inner = "") => Raw(
        $"<ofd:PathObject Boundary=\"0 0 210 297\" {attributes}>{inner}"
        + $"<ofd:AbbreviatedData>{FormattableString.Invariant(data)}</ofd:AbbreviatedData></ofd:PathObject>");

    public OfdPageSketch Picture(double x, double y, double width, double height) =>
        Raw($"<ofd:ImageObject ResourceID=\"9\" Boundary=\"{Number(x)} {Number(y)} {Number(width)} {Number(height)}\"/>");

    public OfdPageSketch Raw(string objects)
    {
        _objects.Append(objects);
        return this;
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
