using System.Globalization;
using System.Xml.Linq;

namespace GovInfoDisclosure.Documents.Media.OpenDocument;

/// <summary>The names of OpenDocument files (ISO/IEC 26300), as far as they are read, and the values of attributes.</summary>
internal static class Odf
{
    public static readonly XNamespace Office = Of("office");
    public static readonly XNamespace Text = Of("text");
    public static readonly XNamespace Table = Of("table");
    public static readonly XNamespace Style = Of("style");
    public static readonly XNamespace Draw = Of("drawing");
    public static readonly XNamespace Form = Of("form");
    public static readonly XNamespace Fo = Of("xsl-fo-compatible");
    public static readonly XNamespace Svg = Of("svg-compatible");

    /// <summary>A whole number from 1 to a limit; 1 where there is none.</summary>
    public static int Count(XElement element, XName name, int most) =>
        Number(element, name) is { } number ? Math.Clamp(number, 1, most) : 1;

    /// <summary>A whole number; null where there is none.</summary>
    public static int? Number(XElement element, XName name) =>
        int.TryParse(element.Attribute(name)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;

    public static bool Is(XElement element, XName name, string value) => element.Attribute(name)?.Value == value;

    /// <summary>Whether a row or column is not shown, by its own attribute or because a filter leaves it out.</summary>
    public static bool IsCollapsed(XElement rowOrColumn) => rowOrColumn.Attribute(Table + "visibility")?.Value is "collapse" or "filter";

    private static XNamespace Of(string name) => $"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0";
}
