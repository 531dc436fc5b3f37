using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.FsCheck.Tests;

/// <summary>Generated pages are sound where no quirk says otherwise.</summary>
public partial class HtmlDocumentTests
{
    private static readonly string[] Void = ["meta", "br", "input"];

    public static TheoryData<LayoutQuirk?> Quirks =>
        [.. LayoutQuirks.For(DocumentMedium.Html)
            .Where(q => q is not (LayoutQuirk.Utf16 or LayoutQuirk.Gb18030 or LayoutQuirk.DeclaredGb2312)).Select(q => (LayoutQuirk?)q)
            .Append(null)];

    [Theory]
    [MemberData(nameof(Quirks))]
    public void Every_element_is_closed_in_its_turn(LayoutQuirk? quirk)
    {
        for (int seed = 0; seed < 4; seed++)
        {
            Stack<string> open = [];
            foreach (Match tag in Tag().Matches(Scripts().Replace(PageOf(seed, quirk), "")))
            {
                string name = tag.Groups["name"].Value;
                if (tag.Groups["end"].Length == 0 && !Void.Contains(name))
                    open.Push(name);
                else if (tag.Groups["end"].Length > 0)
                    Close(open, name, lenient: quirk == LayoutQuirk.CellsUnclosed);
            }

            Assert.Empty(open);
        }
    }

    [Theory]
    [MemberData(nameof(Quirks))]
    public void Every_row_of_a_table_is_as_wide_as_the_others(LayoutQuirk? quirk)
    {
        if (quirk is LayoutQuirk.MergedCellsAbsent or LayoutQuirk.FigureSurplus or LayoutQuirk.PageInTable)
            return;
        for (int seed = 0; seed < 4; seed++)
        {
            foreach (Match table in Table().Matches(PageOf(seed, quirk)))
                Assert.Single(WidthsOf(table.Value).Distinct());
        }
    }

    private static string PageOf(int seed, LayoutQuirk? quirk) =>
        Encoding.UTF8.GetString(ReportGenerator.Document(seed, null, DocumentMedium.Html, quirk is { } one ? [one] : []).Content.Span)
            .ReplaceLineEndings("\n");

    private static void Close(Stack<string> open, string name, bool lenient)
    {
        while (lenient && open.Peek() != name && open.Peek() is "td" or "tr")
            open.Pop();
        Assert.Equal(name, open.Pop());
    }

    private static int[] WidthsOf(string table)
    {
        string[] rows = [.. table.Split("<tr>").Skip(1)];
        int[] widths = new int[rows.Length];
        for (int y = 0; y < rows.Length; y++)
        {
            foreach (Match cell in Cell().Matches(rows[y]))
            {
                for (int below = y; below < y + Number(cell.Groups["rows"]); below++)
                    widths[below] += Number(cell.Groups["columns"]);
            }
        }

        return widths;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value) : 1;

    [GeneratedRegex("<(?<end>/?)(?<name>[a-z][a-z0-9]*)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<(script|style)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("<table border.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("<td(?: rowspan=\"(?<rows>\\d+)\")?(?: colspan=\"(?<columns>\\d+)\")?[ >]")]
    private static partial Regex Cell();
}
