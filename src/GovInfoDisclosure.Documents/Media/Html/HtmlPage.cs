using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>A web page: its content without what the site puts around it, and its head. One instance serves one reading.</summary>
internal sealed partial class HtmlPage(ParsedPage page, Work work)
{
    private const int LongestTitle = 1000;
    private const int LongestMark = 12;

    private static readonly SearchValues<string> HidingWords =
        SearchValues.Create(["<style", "visibility", "opacity", "none", "hidden"], StringComparison.OrdinalIgnoreCase);

    private readonly Dictionary<(HtmlLook Around, string Name, string? Style, string? Ground, string? Color), HtmlLook> _looks = [];
    private readonly List<IElement> _titles = [];
    private int _tables;

    public SectionTitles Titles { get; } = new(work);

    /// <summary>The line in the making.</summary>
    public HtmlText Line { get; } = new();

    /// <exception cref="NotReadableException">The page takes too much work, or is nested too deeply.</exception>
    public static (ImmutableArray<ContentBlock> Blocks, DocumentProperties Head) Read(string text, Work work)
    {
        (ImmutableArray<ContentBlock> Blocks, DocumentProperties Head) page = Read(HtmlSource.Parse(text, work), text, styled: true, work);
        if (page.Blocks.Any(IsSeenTable) || !text.Contains("<table", StringComparison.OrdinalIgnoreCase)
            || !text.AsSpan().ContainsAny(HidingWords))
            return page;
        // Some pages hide all they have until a script shows it.
        ParsedPage again = HtmlSource.Parse(text, work);
        var titles = new SectionTitles(work);
        if (!page.Blocks.OfType<Paragraph>().Any(p => titles.Find(p.Text.Trim()) is not null))
            HiddenReport.Show(again, work);
        (ImmutableArray<ContentBlock> Blocks, DocumentProperties Head) plain = Read(again, text, styled: false, work);
        return plain.Blocks.Any(IsSeenTable) ? plain : page;
    }

    // Cells of an invisible table take place, without text.
    private static bool IsSeenTable(ContentBlock block) =>
        block is Grid grid && grid.Rows.Any(r => r.Cells.Any(c => !string.IsNullOrWhiteSpace(c.Text)));

    public Work Work => work;

    public int NextTable() => ++_tables;

    /// <summary>How the text of an element looks within others. What is raised and no mark is text: the cents of a price.</summary>
    public HtmlLook LookWithin(HtmlLook around, IElement element)
    {
        HtmlLook look = element.Attributes.Length == 0 ? around.Within(element) : RememberedLook(around, element);
        bool isRaised = look.Asides.HasFlag(Asides.NoteMark) && !around.Asides.HasFlag(Asides.NoteMark);
        return isRaised && !IsMark(element) ? look with { Asides = around.Asides } : look;
    }

    // Pages repeat few styles in many cells.
    private HtmlLook RememberedLook(HtmlLook around, IElement element)
    {
        string? style = element.GetAttribute("style");
        work.Spend((style?.Length ?? 0) / Cost.StepsForUnit);
        bool hasOthers = element.Attributes.Length > (style is null ? 0 : 1);
        (HtmlLook, string, string?, string?, string?) key = (
            around, element.LocalName, style, hasOthers ? element.GetAttribute("bgcolor") : null,
            hasOthers ? element.GetAttribute("color") : null);
        if (!_looks.TryGetValue(key, out HtmlLook? look))
            _looks[key] = look = around.Within(element);
        return look;
    }

    /// <summary>Whether an element is the mark of a note that leads to it.</summary>
    public bool LeadsToNote(IElement element) =>
        element.LocalName == "a" && element.GetAttribute("href") is { Length: > 1 } target && target.Contains('#')
            && (target[0] == '#' || Note().IsMatch(target)) && IsMark(element);

    public static int? LineOf(IElement element) => element.SourceReference?.Position.Line;

    /// <summary>Whether a piece of a paragraph is the title of a section, which authors often only print bold.</summary>
    public bool IsTitle(IElement element)
    {
        var text = new StringBuilder();
        return MayBeTitle(element) && TryAppend(element, text, LongestTitle) && Titles.StandsOut(text.ToString().Trim());
    }

    /// <summary>Whether a line is the title of a section; where these are is remembered.</summary>
    public bool IsTitle(string line, IElement owner)
    {
        bool isTitle = Titles.Find(line.Trim()) is not null;
        if (isTitle)
            _titles.Add(owner);
        return isTitle;
    }

    /// <summary>Counts cells of grids.</summary>
    public void Count(long cells) => work.Spend(cells * Cost.Cell);

    /// <summary>Counts what a cell holds: the cells around it look at it again.</summary>
    public void Count(List<HtmlBlock> content) => work.Spend(1 + content.Count);

    private static (ImmutableArray<ContentBlock> Blocks, DocumentProperties Head) Read(ParsedPage page, string text, bool styled, Work work)
    {
        if (styled)
            PageStyles.Apply(page, work);
        HtmlControls.RemoveUnchosen(page, work);
        DrawnTables.Build(text, page.Document, work);
        return (new HtmlPage(page, work).Blocks(), HtmlProperties.Of(page));
    }

    private ImmutableArray<ContentBlock> Blocks()
    {
        if (page.Document.Body is not { } body)
            return [];
        List<HtmlBlock> blocks = HtmlFlow.Of(body, this, HtmlLook.OfPage(PageStyles.AreComplete(page)).Within(body));
        // In a cell, what is struck out is a line too.
        blocks.RemoveAll(b => b.Block is Paragraph { Text: var text } && string.IsNullOrWhiteSpace(text));
        int end = EndOfReport(blocks);
        // A table of figures behind the end is more likely one of the report that was cut off.
        return [.. blocks.Where((b, i) => i < end || (b.Block is Grid grid && HasFigures(grid))).Select(b => b.Block)];
    }

    private static bool HasFigures(Grid grid) => grid.Rows.Any(r => r.Cells.Any(c => c.IsNumber));

    // The report ends with the element that holds the titles of all its sections; what follows is the site's: links, contacts, notices.
    private int EndOfReport(List<HtmlBlock> blocks)
    {
        if (_titles.Count < 2)
            return blocks.Count;
        IElement report = _titles[0];
        foreach (IElement title in _titles)
        {
            while (!Holds(report, title))
                report = report.ParentElement!;
        }

        int end = blocks.FindLastIndex(b => Holds(report, b.Owner)) + 1;
        // More behind the titles than with them: they were a table of contents.
        return blocks.Count - end > end ? blocks.Count : end;
    }

    // Text that is longer than a title with the white space of its source is not put together.
    private bool TryAppend(INode node, StringBuilder text, int longest)
    {
        work.Spend(1);
        string piece = node is IText { Data: var data } ? data : "";
        bool fits = text.Length + piece.Length <= longest;
        if (fits)
            text.Append(piece);
        for (int i = 0; fits && i < node.ChildNodes.Length; i++)
            fits = TryAppend(node.ChildNodes[i], text, longest);
        return fits;
    }

    private bool Holds(IElement outer, IElement inner)
    {
        int steps = 0;
        IElement? element = inner;
        for (; element is not null && element != outer; element = element.ParentElement)
            steps++;
        work.Spend(steps / Cost.StepsForUnit);
        return element is not null;
    }

    private bool MayBeTitle(IElement element)
    {
        int steps = 0;
        INode? first = element;
        for (; first is IElement; first = first.FirstChild)
            steps++;
        work.Spend(steps / Cost.StepsForUnit);
        ReadOnlySpan<char> text = first is IText { Data: var data } ? data.AsSpan().Trim() : default;
        return text.Length > 0 && "一二三四五六第".Contains(text[0], StringComparison.Ordinal);
    }

    private bool IsMark(IElement element)
    {
        var text = new StringBuilder();
        return TryAppend(element, text, LongestMark) && NoteMarks.IsMark(text.ToString());
    }

    [GeneratedRegex("note|ftn|fn|cite|ref|zhu", RegexOptions.IgnoreCase)]
    private static partial Regex Note();
}
