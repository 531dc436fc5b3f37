using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>
/// Tables that a page draws with styles instead of the elements for them: a run of elements shown as rows (<c>display: table-row</c>, or
/// <c>role="row"</c> for those who hear the page) is put into a table, their children into its cells.
/// </summary>
internal static partial class DrawnTables
{
    private const string Row = "table-row";

    private static readonly SearchValues<string> InSource = SearchValues.Create(
        [Row, "role=row", "role='row", "role=\"row"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Puts such runs into tables. Rows within rows: the outer ones only arrange the page and stay as they are.</summary>
    public static void Build(string source, IDocument page, Work work)
    {
        if (!source.AsSpan().ContainsAny(InSource))
            return;
        HashSet<INode> outer = [];
        IElement[] rows = [.. page.All.Where(IsShownAsRow)];
        foreach (IElement row in rows.Reverse().Where(r => !outer.Contains(r)))
        {
            for (INode? around = row.Parent; around is not null && outer.Add(around);)
                around = around.Parent;
        }

        foreach (IElement row in rows.Where(r => !outer.Contains(r)))
        {
            // An element is sought among those beside it to find the one before.
            work.Spend(row.Parent!.ChildNodes.Length / Cost.StepsForUnit);
            BodyBefore(row, work).AppendChild(RowOf(row));
        }
    }

    private static bool IsShownAsRow(IElement element) =>
        ((element.GetAttribute("style") is { Length: < 4096 } style && ShownAsRow().IsMatch(style))
            || (element.GetAttribute("role") == "row" && element.LocalName != "tr"))
        && !HtmlElements.IsLeftOut(element);

    // The table that ends right before a row, or else a new one.
    private static INode BodyBefore(IElement row, Work work)
    {
        INodeList beside = row.Parent!.ChildNodes;
        int before = beside.Index(row) - 1;
        for (; before >= 0 && beside[before] is IText text && string.IsNullOrWhiteSpace(text.Data); before--)
            work.Spend(1 + text.Length);
        if (before >= 0 && beside[before] is IElement { LocalName: "table" } above && above.HasAttribute(Row))
            return above.FirstChild!;
        IElement table = row.Owner!.CreateElement("table");
        table.SetAttribute(Row, "");
        table.AppendChild(row.Owner.CreateElement("tbody"));
        row.Parent!.InsertBefore(table, row);
        return table.FirstChild!;
    }

    private static IElement RowOf(IElement drawn)
    {
        IElement row = New("tr", drawn);
        foreach (INode child in drawn.ChildNodes.ToArray())
        {
            if (child is IText text
                ? string.IsNullOrWhiteSpace(text.Data)
                : child is not IElement element || HtmlElements.IsLeftOut(element))
                continue;
            IElement cell = New("td", child as IElement ?? drawn);
            CopySpans(child as IElement, cell);
            cell.AppendChild(child);
            row.AppendChild(cell);
        }

        drawn.Remove();
        return row;
    }

    private static void CopySpans(IElement? from, IElement cell)
    {
        foreach (string span in (string[])["colspan", "rowspan"])
        {
            if (from?.GetAttribute("aria-" + span) is { } number)
                cell.SetAttribute(span, number);
        }
    }

    // It is at the place of the element that it is made for.
    private static IElement New(string name, IElement drawn)
    {
        IElement element = drawn.Owner!.CreateElement(name);
        ((Element)element).SourceReference = drawn.SourceReference;
        return element;
    }

    [GeneratedRegex(@"(?:^|;)\s*display\s*:\s*table-row\s*(?:;|!|$)", RegexOptions.IgnoreCase)]
    private static partial Regex ShownAsRow();
}
