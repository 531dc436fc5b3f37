using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>
/// Applies the style sheets that are in a page: what their rules declare is put before the styles of the elements themselves. Sheets that
/// the page only refers to are not loaded.
/// </summary>
internal static class PageStyles
{
    public static void Apply(ParsedPage page, Work work)
    {
        List<StyleRule> rules = [];
        foreach (IElement sheet in page.All("style").Where(AppliesToScreen))
        {
            string text = sheet.TextContent;
            work.Spend((text.Length * 2L) + ((long)text.AsSpan().CountAny('{', ',') * Cost.StyleRule));
            rules.AddRange(StyleSheet.Read(text).Select(r => r with { Weight = r.Weight with { Order = rules.Count } }));
        }

        if (rules.Count == 0)
            return;
        Dictionary<string, List<StyleRule>> byKey = rules.GroupBy(r => KeyOf(r.Parts[0])).ToDictionary(g => g.Key, g => g.ToList());
        foreach (IElement element in page.Document.All.ToArray())
            Apply(byKey, element, work);
    }

    /// <summary>Whether the page has all its styles in it.</summary>
    public static bool AreComplete(ParsedPage page) =>
        !page.All("link").Any(l => l.GetAttribute("rel")?.Contains("stylesheet", StringComparison.OrdinalIgnoreCase) == true);

    private static bool AppliesToScreen(IElement sheet) =>
        sheet.GetAttribute("media") is not { Length: > 0 } media
            || media.Contains("all", StringComparison.OrdinalIgnoreCase) || media.Contains("screen", StringComparison.OrdinalIgnoreCase);

    private static string KeyOf(StyleRule.Part part) => part switch
    {
        { Id.Length: > 0 } => "#" + part.Id,
        { Classes.Length: > 0 } => "." + part.Classes[0],
        _ => part.Name.ToLowerInvariant(),
    };

    private static void Apply(Dictionary<string, List<StyleRule>> byKey, IElement element, Work work)
    {
        List<StyleRule>? found = null;
        foreach (string key in (string[])[element.LocalName, "", "#" + element.Id, .. element.ClassList.Select(c => "." + c)])
        {
            foreach (StyleRule rule in byKey.GetValueOrDefault(key, []))
            {
                work.Spend(Cost.Comparison);
                if (rule.Matches(element, work))
                    (found ??= []).Add(rule);
            }
        }

        if (found is null)
            return;
        string[] bodies = [.. found.OrderBy(r => r.Weight).Select(r => r.Body)];
        work.Spend(bodies.Sum(b => (long)b.Length));
        IEnumerable<string> important = bodies.SelectMany(b => b.Split(';'))
            .Where(d => d.Contains("!important", StringComparison.OrdinalIgnoreCase));
        element.SetAttribute("style", string.Join(';', [.. bodies, element.GetAttribute("style") ?? "", .. important]));
    }
}
