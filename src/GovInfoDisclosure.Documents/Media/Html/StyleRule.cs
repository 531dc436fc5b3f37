using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>A rule of a style sheet: elements by name, class, id and attributes, within others.</summary>
/// <param name="Parts">The conditions from the element outwards.</param>
/// <param name="Body">The declarations.</param>
/// <param name="Weight">Of two rules for an element the heavier one counts.</param>
internal sealed partial record StyleRule(
    ImmutableArray<StyleRule.Part> Parts, string Body, (int Ids, int Classes, int Names, int Order) Weight)
{
    private const int LongestSelector = 200;

    private const string OneStep = @"(?=[\w*.#\[:-])(?:[\w-]+|\*)?"
        + @"(?:[.#][\w-]+|\[[\w-]+(?:=[^\]]*)?\]|:(?:first-child|last-child|nth-(?:last-)?child\([0-9]{1,3}\)))*";

    /// <summary>A condition on one element.</summary>
    /// <param name="Name">The element, or an empty text for any.</param>
    /// <param name="Classes">Its classes.</param>
    /// <param name="Id">Its id, or an empty text for any.</param>
    /// <param name="Attributes">Its attributes, with values or null for any.</param>
    /// <param name="Position">Which child it is, from 1, from the end where negative; 0 for any.</param>
    /// <param name="IsParent">Whether it is the element right around the one before.</param>
    internal sealed record Part(
        string Name, ImmutableArray<string> Classes, string Id, ImmutableArray<(string Name, string? Value)> Attributes, int Position,
        bool IsParent);

    /// <summary>A rule, or null for selectors that depend on more than the elements around.</summary>
    public static StyleRule? Of(string selector, string body, int order)
    {
        if (selector.Length is 0 or > LongestSelector || Selector().Match(selector) is not { Success: true } whole)
            return null;
        List<Part> parts = [];
        bool isParent = false;
        foreach (Capture step in whole.Groups["step"].Captures.Reverse())
        {
            string text = step.Value.Trim();
            if (text == ">")
            {
                isParent = true;
                continue;
            }

            parts.Add(PartOf(text, isParent));
            isParent = false;
        }

        return new([.. parts], body, (
            parts.Count(p => p.Id.Length > 0),
            parts.Sum(p => p.Classes.Length + p.Attributes.Length + Math.Abs(Math.Sign(p.Position))),
            parts.Count(p => p.Name.Length > 0),
            order));
    }

    /// <summary>Whether the rule is for an element; its steps through the tree are counted.</summary>
    public bool Matches(IElement element, Work work) => Fits(element, Parts[0], work) && Surrounds(element.ParentElement, 1, work);

    private bool Surrounds(IElement? around, int part, Work work)
    {
        if (part == Parts.Length)
            return true;
        for (; around is not null; around = Parts[part].IsParent ? null : around.ParentElement)
        {
            work.Spend(Cost.SelectorStep);
            if (Fits(around, Parts[part], work) && Surrounds(around.ParentElement, part + 1, work))
                return true;
        }

        return false;
    }

    private static bool Fits(IElement element, Part part, Work work) =>
        (part.Name.Length == 0 || element.LocalName.Equals(part.Name, StringComparison.OrdinalIgnoreCase))
            && (part.Id.Length == 0 || element.Id == part.Id)
            && (part.Classes.Length == 0 || (element.Attributes.Length > 0 && part.Classes.All(element.ClassList.Contains)))
            && part.Attributes.All(a => element.GetAttribute(a.Name) is { } value && (a.Value is null || a.Value == value))
            && (part.Position == 0 || IsAt(element, part.Position, work));

    private static bool IsAt(IElement element, int position, Work work)
    {
        IElement? beside = element;
        int steps = 0;
        for (; beside is not null && steps <= Math.Abs(position); steps++)
            beside = position > 0 ? beside.PreviousElementSibling : beside.NextElementSibling;
        // Each step looks for the element among those beside it.
        work.Spend((long)steps * (element.Parent?.ChildNodes.Length ?? 0) / Cost.StepsForUnit);
        return beside is null && steps == Math.Abs(position);
    }

    private static Part PartOf(string text, bool isParent)
    {
        Match simple = Simple().Match(text);
        string name = simple.Groups["name"].Value;
        string position = simple.Groups["nth"].Value;
        return new(
            name == "*" ? "" : name,
            [.. simple.Groups["class"].Captures.Select(c => c.Value)],
            simple.Groups["id"].Value,
            [.. simple.Groups["attribute"].Captures.Select(a => AttributeOf(a.Value))],
            PositionOf(position),
            isParent);
    }

    private static int PositionOf(string which)
    {
        int number = int.TryParse(Digits().Match(which).Value, out int written) ? written : 1;
        return which.Length == 0 ? 0 : which.Contains("last", StringComparison.Ordinal) ? -number : number;
    }

    private static (string Name, string? Value) AttributeOf(string text)
    {
        string[] sides = text.Split('=', 2);
        return (sides[0].Trim(), sides.Length == 1 ? null : sides[1].Trim().Trim('"', '\''));
    }

    [GeneratedRegex("^(?:(?<step>" + OneStep + @")(?:\s*(?<step>>)\s*|\s+))*(?<step>" + OneStep + ")$")]
    private static partial Regex Selector();

    [GeneratedRegex(
        @"^(?<name>[\w-]+|\*)?(?:\.(?<class>[\w-]+)|#(?<id>[\w-]+)|\[(?<attribute>[^\]]*)\]|:(?<nth>[a-z-]+(?:\([0-9]+\))?))*$")]
    private static partial Regex Simple();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
