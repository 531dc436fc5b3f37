using System.Globalization;
using System.Xml.Linq;
using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media.OpenDocument;

/// <summary>The styles of a document by family and name, as far as they show what belongs to a text.</summary>
internal sealed class OdfStyles
{
    // Styles that are based on each other in a circle end here.
    private const int LongestChain = 32;

    private const string White = "#ffffff";

    private readonly Dictionary<(string Family, string Name), XElement> _styles = [];
    private readonly Dictionary<(string Family, string? Name), RunLook> _looks = [];
    private readonly Dictionary<(string Family, string? Name), bool> _grounds = [];
    private readonly Dictionary<string, bool> _lines = [];
    private readonly Dictionary<string, XElement> _lists = [];

    public OdfStyles(IEnumerable<XElement> roots)
    {
        foreach (XElement group in roots.SelectMany(r => r.Elements()).Where(IsGroup))
        {
            foreach (XElement style in group.Elements())
            {
                string name = style.Attribute(Odf.Style + "name")?.Value ?? "";
                if (style.Name == Odf.Style + "style" || style.Name == Odf.Style + "default-style")
                    _styles.TryAdd((style.Attribute(Odf.Style + "family")?.Value ?? "", name), style);
                else if (style.Name == Odf.Text + "list-style")
                    _lists.TryAdd(name, style);
                else if (style.Name == Odf.Text + "outline-style")
                    Outline ??= style;
            }
        }
    }

    /// <summary>The numbers of headings; null if the document defines none.</summary>
    public XElement? Outline { get; }

    /// <summary>The definition of a list; null if there is none of the name.</summary>
    public XElement? ListOf(string? name) => name is null ? null : _lists.GetValueOrDefault(name);

    /// <summary>How text of a style looks, by it and those that it is based on.</summary>
    public RunLook LookOf(string family, string? name)
    {
        (string, string?) key = (family, name);
        if (!_looks.TryGetValue(key, out RunLook? look))
            _looks[key] = look = Chain(family, name).Select(LookOf).Aggregate(RunLook.Plain, (upper, lower) => upper.Over(lower));
        return look;
    }

    /// <summary>Whether a style gives its paragraph, cell or table a ground of another colour than paper.</summary>
    public bool HasGround(string family, string? name)
    {
        // Looked up once: a style may have any number of properties, and any number of cells may name it.
        (string, string?) key = (family, name);
        if (!_grounds.TryGetValue(key, out bool ground))
            _grounds[key] = ground = FindGround(family, name) is { } colour && IsColour(colour);
        return ground;
    }

    /// <summary>Whether cells of a style have a line at any side.</summary>
    public bool HasLine(string? cellStyle)
    {
        if (!_lines.TryGetValue(cellStyle ?? "", out bool line))
            _lines[cellStyle ?? ""] = line = FindLine(cellStyle);
        return line;
    }

    /// <summary>Whether a sheet of a style is shown.</summary>
    public bool IsShown(string? tableStyle) => !Chain("table", tableStyle).SelectMany(s => s.Elements(Odf.Style + "table-properties"))
        .Any(p => Odf.Is(p, Odf.Table + "display", "false"));

    private string? FindGround(string family, string? name) => Chain(family, name)
        .SelectMany(s => s.Elements()).Where(p => p.Name != Odf.Style + "text-properties")
        .Select(p => p.Attribute(Odf.Fo + "background-color")?.Value).FirstOrDefault(c => c is not null);

    private bool FindLine(string? cellStyle) => Chain("table-cell", cellStyle)
        .SelectMany(s => s.Elements(Odf.Style + "table-cell-properties")).SelectMany(p => p.Attributes())
        .Any(a => a.Name.Namespace == Odf.Fo && a.Name.LocalName.StartsWith("border", StringComparison.Ordinal) && a.Value != "none");

    private static bool IsGroup(XElement group) => group.Name == Odf.Office + "styles" || group.Name == Odf.Office + "automatic-styles";

    private IEnumerable<XElement> Chain(string family, string? name)
    {
        for (int i = 0; i < LongestChain && name is not null && _styles.TryGetValue((family, name), out XElement? style); i++)
        {
            yield return style;
            name = style.Attribute(Odf.Style + "parent-style-name")?.Value;
        }

        if (_styles.TryGetValue((family, ""), out XElement? byDefault))
            yield return byDefault;
    }

    private static RunLook LookOf(XElement style) => style.Elements(Odf.Style + "text-properties")
        .SelectMany(p => p.Attributes()).Aggregate(RunLook.Plain, With);

    private static RunLook With(RunLook look, XAttribute property) => property.Name switch
    {
        var name when name == Odf.Text + "display" => look with { IsHidden = property.Value == "none" },
        var name when name == Odf.Style + "text-line-through-style" || name == Odf.Style + "text-line-through-type" =>
            look with { IsStruck = property.Value != "none" },
        var name when name == Odf.Style + "text-position" => Raised(look, property.Value.Split(' ')),
        var name when name == Odf.Fo + "font-size" && SizeOf(property.Value) is { } size => look with { Size = size },
        var name when name == Odf.Fo + "color" => look with { IsWhite = property.Value.Equals(White, StringComparison.OrdinalIgnoreCase) },
        var name when name == Odf.Fo + "background-color" => look with { IsShaded = IsColour(property.Value) },
        _ => look,
    };

    private static bool IsColour(string value) =>
        value != "transparent" && !value.Equals(White, StringComparison.OrdinalIgnoreCase);

    // super, sub or by how many percent, then the size; letters of full size are raised for other reasons too.
    private static RunLook Raised(RunLook look, string[] position) => position switch
    {
        ["0%", ..] => look with { IsScript = false, Position = 0 },
        [_, "100%"] => look with { Position = 1 },
        _ => look with { IsScript = true },
    };

    // In half points; a size in percent is that of the text around it, more or less.
    private static int? SizeOf(string size) => size.EndsWith("pt", StringComparison.Ordinal)
        && double.TryParse(size.AsSpan(0, size.Length - 2), NumberStyles.Float, CultureInfo.InvariantCulture, out double points)
        && points is >= 0 and < 2000
            ? (int)(points * 2)
            : null;
}
