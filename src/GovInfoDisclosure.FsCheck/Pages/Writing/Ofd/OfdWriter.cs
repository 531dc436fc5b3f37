namespace GovInfoDisclosure.FsCheck.Pages.Writing.Ofd;

/// <summary>Writes OFD files (GB/T 33190-2016): letters and lines at their places on pages.</summary>
internal static class OfdWriter
{
    // In millimetres: the sizes of body text and titles that documents of agencies have.
    private const double BodySize = 5.6, TitleSize = 7.8, LetterheadSize = 10.5, NumberSize = 4.2;

    // In letters.
    private const double Indent = 2;

    // From the edge of the page.
    private const double Edge = 14;
    private const double Gap = 3;

    public static byte[] Write(PageDraft draft)
    {
        OfdTable[] tables =
        [
            .. draft.Tables.Where(t => t.Rows.Count > 0).Select(t => new OfdTable(t, draft.Tables.Where(o => o.Form == t.Form))),
        ];
        var sheet = OfdSheet.For(tables.Select(t => t.LeastWidth).DefaultIfEmpty().Max());
        var style = new OfdStyle(draft);
        var flow = new OfdFlow(sheet, style);
        int written = 0;
        foreach (PageBlock block in draft.Blocks)
        {
            switch (block)
            {
                case PageTable { Rows.Count: > 0 }: Table(tables[written++], flow); break;
                case PageLine line: Line(line, flow); break;
                case PageEnd: flow.End(); break;
            }
        }

        string? top = draft.Blocks.OfType<PageEnd>().Select(e => e.Top).FirstOrDefault(t => t.Length > 0);
        OfdPage? template = top is null ? null : new(sheet, style);
        template?.Text(Centred(sheet, top!), Edge, top!, NumberSize);
        OfdPage[] pages = [.. flow.Pages.Where(p => p.Objects.Count > 0)];
        var numbers = new PageNumbers(draft.Variant);
        foreach ((OfdPage page, string number) in pages.Select(p => (p, numbers.Lines(new("")).First())))
            page.Text(Centred(sheet, number), sheet.Height - Edge, number, NumberSize);
        return OfdPackage.Write(style.IsTurned ? new(sheet.Height, sheet.Width) : sheet, template, pages);
    }

    private static void Table(OfdTable table, OfdFlow flow)
    {
        table.Write(flow);
        flow.MoveBy(Gap);
    }

    private static void Line(PageLine line, OfdFlow flow)
    {
        const double Middle = 0.5;
        switch (line.Role)
        {
            case LineRole.Agency: flow.Paragraph(line.Text, LetterheadSize, share: Middle); break;
            case LineRole.Title: flow.Paragraph(line.Text, TitleSize, share: Middle); break;
            case LineRole.Caption: flow.Paragraph(line.Text, BodySize, share: Middle); break;
            case LineRole.Signature: flow.Paragraph(line.Text, BodySize, share: 1); break;
            case LineRole.Section or LineRole.Part or LineRole.Prose: flow.Paragraph(line.Text, BodySize, Indent); break;
            default: flow.Paragraph(line.Text, BodySize); break;
        }
    }

    private static double Centred(OfdSheet sheet, string text) => (sheet.Width - (OfdLines.WidthOf(text) * NumberSize)) / 2;
}
