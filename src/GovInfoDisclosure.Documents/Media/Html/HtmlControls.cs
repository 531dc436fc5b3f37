using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>Fields of forms: filing systems save their pages with the figures in them.</summary>
internal static partial class HtmlControls
{
    public static readonly ImmutableArray<string> Names = ["input", "textarea", "select"];

    /// <summary>The value that a field shows; empty where it shows none or belongs to the site rather than the report.</summary>
    public static string ValueOf(IElement field, Work work)
    {
        string value = field switch
        {
            IHtmlInputElement input => IsTypedIn(TypeOf(input)) ? input.GetAttribute("value") ?? "" : "",
            IHtmlSelectElement list => Chosen(list),
            _ => field.TextContent,
        };
        work.Spend(value.Length);
        return IsOfSite(field) ? "" : value;
    }

    /// <summary>Removes the texts of round and square boxes that are not marked, where another one in the cell is.</summary>
    public static void RemoveUnchosen(ParsedPage page, Work work)
    {
        IElement[] boxes = [.. page.All("input").Where(i => TypeOf(i) is "radio" or "checkbox")];
        HashSet<(IElement?, string)> decided = [.. boxes.Where(b => b.HasAttribute("checked")).Select(b => (CellOf(b, work), NameOf(b)))];
        foreach (IElement box in boxes.Where(b => !b.HasAttribute("checked") && decided.Contains((CellOf(b, work), NameOf(b)))))
        {
            if (box.ParentElement is { LocalName: "label" } label)
            {
                label.Remove();
                continue;
            }

            work.Spend((box.Parent?.ChildNodes.Length ?? 0) / Cost.StepsForUnit);
            if (box.NextSibling is IText or IElement { LocalName: "label" or "span" })
                box.NextSibling.RemoveFromParent();
        }
    }

    private static string TypeOf(IElement input) => input.GetAttribute("type")?.Trim().ToLowerInvariant() ?? "";

    // A type that a browser does not know is a text.
    private static bool IsTypedIn(string type) => type is not ("hidden" or "password" or "submit" or "button" or "reset" or "image"
        or "file" or "color" or "range" or "radio" or "checkbox" or "search");

    // A list shows its first choice where none is chosen; one without a value asks to choose. Outside of tables are lists of links.
    private static string Chosen(IHtmlSelectElement list)
    {
        if (CellOf(list, null) is null)
            return "";
        IHtmlOptionElement[] options = [.. list.QuerySelectorAll("option").OfType<IHtmlOptionElement>()];
        IHtmlOptionElement? chosen = Array.FindLast(options, o => o.HasAttribute("selected"))
            ?? (list.HasAttribute("multiple") ? null : options.FirstOrDefault());
        return chosen is null || chosen.GetAttribute("value") is "" ? "" : chosen.TextContent;
    }

    // The cell, or nothing outside of tables.
    private static IElement? CellOf(IElement? element, Work? work)
    {
        while (element is not null && element.LocalName is not ("td" or "th"))
        {
            work?.Spend(1);
            element = element.ParentElement;
        }

        return element;
    }

    private static string NameOf(IElement box) => box.GetAttribute("name") ?? "";

    private static bool IsOfSite(IElement field) =>
        ((string?[])[field.GetAttribute("name"), field.Id, field.ClassName]).Any(n => n is { Length: < 200 } && Site().IsMatch(n));

    [GeneratedRegex("search|keyword|query|captcha|passw|login|user_?name|verify", RegexOptions.IgnoreCase)]
    private static partial Regex Site();
}
