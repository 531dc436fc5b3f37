using System.Buffers;
using System.Collections.Immutable;
using AngleSharp.Dom;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>How the text of an element looks, by the elements it is in and their styles.</summary>
/// <param name="FontSize">In pixels.</param>
/// <param name="Color">Null for one that is not known to be like any background.</param>
/// <param name="Background">Null for one that is not known, such as a picture.</param>
/// <param name="IsVisible">Whether it is drawn.</param>
/// <param name="IsGone">Whether an element around it is not on the page for those who look: without opacity, cut off or outside.</param>
/// <param name="Asides">What kind of text it is that does not belong to the text around it.</param>
internal sealed record HtmlLook(
    double FontSize, StyleColor? Color, StyleColor? Background, bool IsVisible, bool IsGone, Asides Asides)
{
    // Smaller letters (in pixels) are no letters to a reader.
    private const double SmallestFont = 2;

    private const double FarOutside = -900;

    private static readonly SearchValues<string> Names = SearchValues.Create(
    [
        "visibility", "opacity", "font", "color", "background", "position", "text-", "clip", "vertical-align", "transform",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly ImmutableArray<string> Sides = ["left", "top", "right", "bottom"];

    private static readonly HtmlLook Plain = new(StyleLength.Ordinary, null, StyleColor.White, true, false, Asides.None);

    // The background of an element is often in a style sheet that is not in the page.
    private static readonly HtmlLook OnUnknown = Plain with { Background = null };

    /// <summary>Whether a reader of the page sees the text.</summary>
    public bool IsShown => IsVisible && !IsGone && FontSize >= SmallestFont && !IsLikeBackground;

    /// <summary>Whether a text takes place, so that there is a gap where it is not shown.</summary>
    public bool TakesPlace => FontSize >= SmallestFont;

    private bool IsLikeBackground => Color == StyleColor.Transparent
        || (Color is { } color && Background is { } background && color.LooksLike(background));

    /// <summary>The look of the page that holds all elements.</summary>
    /// <param name="isComplete">Whether all style sheets are in the page.</param>
    public static HtmlLook OfPage(bool isComplete) => isComplete ? Plain : OnUnknown;

    /// <summary>The look of an element within one of this look.</summary>
    public HtmlLook Within(IElement element)
    {
        HtmlLook look = element.LocalName switch
        {
            "sup" or "sub" => this with { Asides = Asides | Asides.NoteMark },
            "del" or "s" or "strike" => this with { Asides = Asides | Asides.StruckOut },
            _ => this,
        };
        if (element.Attributes.Length == 0)
            return look;
        if (element.GetAttribute("bgcolor") is { } background)
            look = look with { Background = StyleColor.Find(background.Trim().ToLowerInvariant()) };
        if (element.LocalName == "font" && element.GetAttribute("color") is { } color)
            look = look with { Color = StyleColor.Find(color.Trim().ToLowerInvariant()) };
        return StyleText.Of(element) is { } style && style.AsSpan().ContainsAny(Names) ? look.Styled(style, FontSize) : look;
    }

    private HtmlLook Styled(string style, double around)
    {
        string Of(string property) => StyleText.Value(style, property);
        string font = Of("font");
        double size = font.StartsWith("0/", StringComparison.Ordinal) ? 0 : StyleLength.FontSize(Of("font-size"), around);
        string visibility = Of("visibility");
        string color = Of("color");
        string background = Of("background-color") is { Length: > 0 } plain ? plain : Of("background");
        return this with
        {
            FontSize = size,
            Color = color is "" or "inherit" ? Color : StyleColor.Find(color),
            Background = background is "" or "none" or "inherit" || StyleColor.Find(background) == StyleColor.Transparent
                ? Background
                : StyleColor.Find(background),
            IsVisible = visibility switch { "visible" => true, "hidden" or "collapse" => false, _ => IsVisible },
            IsGone = IsGone || Vanishes(Of, size),
            Asides = Asides
                | (IsStruck(Of("text-decoration")) || IsStruck(Of("text-decoration-line")) ? Asides.StruckOut : Asides.None)
                | (IsRaised(Of, size, around) ? Asides.NoteMark : Asides.None),
        };
    }

    private static bool IsStruck(string decoration) => decoration.Contains("line-through", StringComparison.Ordinal);

    private static bool Vanishes(Func<string, string> of, double size)
    {
        if (StyleLength.Of(of("opacity"), 1) is <= 0.01)
            return true;
        if (of("transform") is "scale(0)" || StyleLength.Of(of("text-indent"), size) < FarOutside)
            return true;
        return of("position") is "absolute" or "fixed"
            && (Sides.Any(side => StyleLength.Of(of(side), StyleLength.Ordinary) < FarOutside)
                || IsCutOff(of("clip"), of("clip-path")));
    }

    // Nothing is left: rect(0 0 0 0), rect(1px, 1px, 1px, 1px), inset(50%).
    private static bool IsCutOff(string clip, string path) =>
        (clip.StartsWith("rect(", StringComparison.Ordinal)
            && clip[5..].TrimEnd(')').Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
                .All(p => StyleLength.Of(p, StyleLength.Ordinary) is >= 0 and <= 1))
        || path is "inset(50%)" or "inset(100%)";

    // As a note is: raised or lowered, and, where that may only be to adjust the line, smaller.
    private static bool IsRaised(Func<string, string> of, double size, double around)
    {
        string align = of("vertical-align");
        if (align is "super" or "sub")
            return true;
        return size < around
            && (align is "text-top" or "top" || StyleLength.Of(align, size) is not (null or 0)
                || StyleLength.Of(of("mso-text-raise"), size) is not (null or 0)
                || (of("position") == "relative"
                    && (StyleLength.Of(of("top"), size) ?? StyleLength.Of(of("bottom"), size)) is not (null or 0)));
    }
}
