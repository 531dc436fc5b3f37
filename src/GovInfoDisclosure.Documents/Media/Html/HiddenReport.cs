using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>Shows what a page hides around all of its tables until a script shows it, as articles of WeChat are saved.</summary>
internal static class HiddenReport
{
    private static readonly HtmlLook Shown = HtmlLook.OfPage(isComplete: true);

    /// <summary>Shows what hides the tables. Only for pages on which no title of the report is seen: beside one, hidden tables may be those
    /// of another year.</summary>
    public static void Show(ParsedPage page, Work work)
    {
        // All are found first: what is hidden within them stays so.
        IElement[] hidden =
            [.. page.Document.QuerySelectorAll("table").Select(t => OutermostHidden(t, work)).OfType<IElement>().Distinct()];
        foreach (IElement element in hidden)
        {
            element.RemoveAttribute("hidden");
            element.RemoveAttribute("style");
        }
    }

    private static IElement? OutermostHidden(IElement table, Work work)
    {
        IElement? outermost = null;
        for (IElement? around = table; around is not null; around = around.ParentElement)
        {
            work.Spend(1);
            if (HtmlElements.IsHidden(around) || !Shown.Within(around).IsShown)
                outermost = around;
        }

        return outermost;
    }
}
