namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>A page taken apart: its tables, and its lines of text outside of tables from top to bottom.</summary>
internal sealed record PageLayout(PrintedPage Page, IReadOnlyList<TableOnPage> Tables, IReadOnlyList<TextLine> Lines)
{
    public static PageLayout Of(PrintedPage printed, Work work)
    {
        PrintedPage page = Strikes.Mark(printed, work);
        page = page with { Glyphs = RaisedMarks.Mark(page.Glyphs, work) };
        // A letter belongs to the smallest table around it.
        Lattice[] lattices = [.. LatticeFinder.Find(page).OrderBy(l => l.Area)];
        ILookup<Lattice?, Glyph> glyphs = page.Glyphs.ToLookup(g => Array.Find(lattices, l => l.Contains(g.MiddleX, g.MiddleY)));
        ILookup<bool, (Lattice Lattice, TableOnPage Table)> tables =
            lattices.Select(l => (l, TableOnPage.Of(l, glyphs[l]))).ToLookup(t => t.Item2.HasRows);
        // Where only the columns have lines between them, the lines of text are the rows.
        return new(page, [.. tables[true].Select(t => t.Table)],
            TextLine.Of(tables[false].SelectMany(t => glyphs[t.Lattice]).Concat(glyphs[null])));
    }
}
