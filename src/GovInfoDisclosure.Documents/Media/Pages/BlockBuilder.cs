using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>Puts the lines and tables of the pages together: paragraphs and tables go on over the end of a page.</summary>
internal sealed class BlockBuilder(IReadOnlyList<PageLayout> pages)
{
    private readonly ImmutableArray<ContentBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ContentBlock>();
    private readonly HashSet<TextLine> _margins = PageMargins.Find(pages);
    private readonly List<Paragraph> _marginLines = [];
    private readonly List<TextLine> _paragraph = [];
    private Paragraph? _firstLine;
    private TableDraft? _table;
    private int _tables;

    public ImmutableArray<ContentBlock> Build()
    {
        Dictionary<double, TextColumn> columns = pages.GroupBy(p => Math.Round(p.Page.Width))
            .ToDictionary(g => g.Key, g => new TextColumn([.. g.SelectMany(BodyOf)], g.Key));
        foreach (PageLayout page in pages)
        {
            AddMargin(page);
            Add(page, columns[Math.Round(page.Page.Width)]);
        }

        Flush();
        return _blocks.ToImmutable();
    }

    private IEnumerable<TextLine> BodyOf(PageLayout page) => page.Lines.Where(l => !_margins.Contains(l));

    // The lines of the margin interrupt what goes on over the page; they come after it.
    private void AddMargin(PageLayout page) => _marginLines.AddRange(page.Lines.Where(_margins.Contains)
        .Select(l => new Paragraph(l.Text, new() { Page = page.Page.Number }) { InMargin = true }));

    private void Add(PageLayout page, TextColumn column)
    {
        IEnumerable<(double Top, Action<bool> Add)> items = BodyOf(page)
            .Select(l => (l.Baseline - l.Size, (Action<bool>)(first => Add(l, page, column, first))))
            .Concat(page.Tables.Select(t => (t.Top, (Action<bool>)(first => Add(t, page.Page, first)))));
        bool first = true;
        foreach ((_, Action<bool> add) in items.OrderBy(i => i.Top))
        {
            add(first);
            first = false;
        }
    }

    private void Add(TextLine line, PageLayout page, TextColumn column, bool first)
    {
        if (_paragraph.Count == 0 || !column.GoesOn(_paragraph[^1], line, samePage: !first))
        {
            Flush();
            _firstLine = new Paragraph(AlignedText.Of(line, page), new() { Page = page.Page.Number }) { IsPlaced = true };
        }

        _paragraph.Add(line);
    }

    private void Add(TableOnPage part, PrintedPage page, bool first)
    {
        if (_table is null || !first || !_table.GoesOn(part))
        {
            Flush();
            _table = new TableDraft(++_tables);
        }

        _table.Add(part, page);
    }

    private void Flush()
    {
        if (_firstLine is { } first)
            _blocks.Add(first with { Text = _paragraph.Skip(1).Aggregate(new StringBuilder(first.Text), Join).ToString() });
        if (_table is { } table)
            _blocks.Add(table.ToGrid());
        _blocks.AddRange(_marginLines);
        _paragraph.Clear();
        _firstLine = null;
        _table = null;
        _marginLines.Clear();
    }

    private static StringBuilder Join(StringBuilder text, TextLine line) =>
        text.Append(char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(line.Text[0]) ? " " : "").Append(line.Text);
}
