namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>Tables in the markup of a page.</summary>
internal sealed class HtmlTable(PageDraft draft, HtmlText text)
{
    private readonly bool _isClosed = !draft.Has(LayoutQuirk.CellsUnclosed);
    private readonly bool _isMarked = !draft.Has(LayoutQuirk.HeadNotMarked);
    private readonly bool _isStyled = draft.Has(LayoutQuirk.CellsStyled);

    private readonly HtmlCell _content = new(draft, text);

    public string Write(PageTable table)
    {
        string rows = string.Concat(table.Rows.Select(Row));
        return $"<table border=\"1\">\n{(_isMarked ? $"<tbody>\n{rows}</tbody>\n" : rows)}</table>\n";
    }

    private string Row(List<PageCell> row) => $"<tr>{string.Concat(row.Select(Cell))}{(_isClosed ? "</tr>" : "")}\n";

    private string Cell(PageCell cell) =>
        $"<td{Span("rowspan", cell.Rows)}{Span("colspan", cell.Columns)}{Style}>{Content(cell)}{(_isClosed ? "</td>" : "")}";

    private string Style => _isStyled ? " style=\"border:solid windowtext 1.0pt;padding:0cm 5.4pt\" valign=\"center\"" : "";

    // What is pasted from Word brings a paragraph and spans along, also one that is empty.
    private string Content(PageCell cell) => _isStyled
        ? "<p class=\"MsoNormal\" style=\"text-align:center\"><span style=\"font-family:宋体;font-size:10.5pt\">"
            + $"{_content.Of(cell)}</span><span lang=\"EN-US\"></span></p>"
        : _content.Of(cell);

    private static string Span(string name, int places) => places == 1 ? "" : $" {name}=\"{places}\"";
}
