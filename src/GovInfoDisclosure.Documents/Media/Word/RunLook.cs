using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>How runs look, as far as that shows what belongs to a text; null where nothing is said about it.</summary>
internal sealed record RunLook
{
    private const string White = "FFFFFF";

    public static RunLook Plain { get; } = new();

    public static RunLook Script { get; } = new() { IsScript = true };

    public bool? IsHidden { get; init; }

    public bool? IsStruck { get; init; }

    public bool? IsStruckTwice { get; init; }

    /// <summary>Whether it is set as superscript or subscript.</summary>
    public bool? IsScript { get; init; }

    /// <summary>How far it is raised or lowered, in half points.</summary>
    public int? Position { get; init; }

    /// <summary>The size of the letters in half points.</summary>
    public int? Size { get; init; }

    /// <summary>Whether its colour is that of paper.</summary>
    public bool? IsWhite { get; init; }

    /// <summary>Whether its ground has a colour of its own.</summary>
    public bool? IsShaded { get; init; }

    /// <summary>The look that properties give, of a run or of a style.</summary>
    public static RunLook Of(OpenXmlElement? properties) => (properties?.ChildElements ?? []).Aggregate(Plain, With);

    private static RunLook With(RunLook look, OpenXmlElement property) => property switch
    {
        Vanish vanish => look with { IsHidden = IsOn(vanish) },
        Strike strike => look with { IsStruck = IsOn(strike) },
        DoubleStrike strike => look with { IsStruckTwice = IsOn(strike) },
        VerticalTextAlignment script => look with { IsScript = script.Val?.InnerText is "superscript" or "subscript" },
        Position position => look with { Position = position.Val.ToInt() ?? 0 },
        FontSize size => look with { Size = size.Val.ToInt() },
        Color colour => look with { IsWhite = IsWhiteColour(colour) },
        Shading shading => look with { IsShaded = HasColour(shading) },
        Highlight highlight => look with { IsShaded = highlight.Val?.InnerText is not (null or "none" or "white") },
        _ => look,
    };

    /// <summary>This look where it says something, that of a lower style elsewhere.</summary>
    public RunLook Over(RunLook lower) => ReferenceEquals(lower, Plain) ? this : ReferenceEquals(this, Plain) ? lower : new()
    {
        IsHidden = IsHidden ?? lower.IsHidden,
        IsStruck = IsStruck ?? lower.IsStruck,
        IsStruckTwice = IsStruckTwice ?? lower.IsStruckTwice,
        IsScript = IsScript ?? lower.IsScript,
        Position = Position ?? lower.Position,
        Size = Size ?? lower.Size,
        IsWhite = IsWhite ?? lower.IsWhite,
        IsShaded = IsShaded ?? lower.IsShaded,
    };

    /// <summary>The properties that give this look, of a run that is made of what another kind of file has.</summary>
    public RunProperties ToProperties()
    {
        var properties = new RunProperties();
        if (IsHidden == true)
            properties.Append(new Vanish());
        if (IsStruck == true || IsStruckTwice == true)
            properties.Append(new Strike());
        if (IsScript == true)
            properties.Append(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript });
        if (Position is { } position)
            properties.Append(new Position { Val = position.ToString(CultureInfo.InvariantCulture) });
        if (Size is { } size)
            properties.Append(new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) });
        if (IsWhite == true)
            properties.Append(new Color { Val = White });
        if (IsShaded == true)
            properties.Append(new Highlight { Val = HighlightColorValues.Yellow });
        return properties;
    }

    /// <summary>Whether a ground is of another colour than paper.</summary>
    public static bool HasColour(Shading? shading) =>
        shading is not null
        && ((shading.Fill?.InnerText is { } fill and not "auto" && !fill.Equals(White, StringComparison.OrdinalIgnoreCase))
            || shading.ThemeFill is not null || shading.Val?.InnerText is not (null or "clear" or "nil"));

    private static bool IsWhiteColour(Color colour) => colour.Val?.InnerText is { } value and not "auto"
        ? value.Equals(White, StringComparison.OrdinalIgnoreCase)
        : colour.ThemeColor?.InnerText is "background1" or "light1" && colour.ThemeShade is null && colour.ThemeTint is null;

    private static bool IsOn(OnOffType toggle) => toggle.Val is null || toggle.Val.IsOn();
}
