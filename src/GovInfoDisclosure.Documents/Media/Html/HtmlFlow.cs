using AngleSharp.Dom;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>
/// The blocks of an element in reading order: a paragraph for each line, a grid for each table that holds data, pictures. The depth of
/// the walk is that of the tree, which the parser bounds.
/// </summary>
internal sealed class HtmlFlow(HtmlPage page, HtmlLook around)
{
    // Wherever another flow begins, no line is in the making.
    private readonly HtmlText _line = page.Line;
    private IElement? _owner;
    private HtmlLook _look = around;
    private bool _isLink;
    private bool _isBehindField;

    public List<HtmlBlock> Blocks { get; } = [];

    /// <summary>The blocks of the content of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="page">The page.</param>
    /// <param name="look">How its text looks.</param>
    public static List<HtmlBlock> Of(IElement element, HtmlPage page, HtmlLook look)
    {
        var flow = new HtmlFlow(page, look);
        flow.VisitChildren(element);
        flow.EndLine();
        return flow.Blocks;
    }

    private void VisitChildren(IElement element)
    {
        INodeList children = element.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text)
                Add(text.Data, element);
            else if (children[i] is IElement inner)
                Visit(inner);
        }
    }

    private void Visit(IElement element)
    {
        HtmlRole role = HtmlElements.RoleOf(element);
        if (role == HtmlRole.LeftOut)
            return;
        Work.CheckStack();
        (HtmlLook before, bool link) = (_look, _isLink);
        _look = page.LookWithin(_look, element);
        _isLink |= !_look.Asides.HasFlag(Asides.NoteMark) && page.LeadsToNote(element);
        switch (role)
        {
            case HtmlRole.LineBreak:
                EndLine();
                break;
            case HtmlRole.Picture:
                AddPicture(element);
                break;
            case HtmlRole.Control:
                AddField(HtmlControls.ValueOf(element, page.Work), element);
                break;
            case HtmlRole.Table:
                EndLine();
                Blocks.AddRange(new HtmlTable(element, page, _look).Read());
                break;
            default:
                bool apart = role == HtmlRole.Block || page.IsTitle(element);
                if (apart)
                    EndLine();
                VisitChildren(element);
                if (apart)
                    EndLine();
                break;
        }

        (_look, _isLink) = (before, link);
    }

    private void Add(string text, IElement owner)
    {
        if (!_look.IsShown)
        {
            if (_look.TakesPlace)
                _line.AppendGap();
            return;
        }

        if (_line.IsEmpty)
            _owner = owner;
        Asides asides = _isLink ? _look.Asides | Asides.NoteMark : _look.Asides;
        // What is behind a field is another text, even where nothing is between them.
        if (_isBehindField && !string.IsNullOrWhiteSpace(text))
            Part(text);
        if (owner.LocalName == "pre")
            AddLines(text, owner, asides);
        else
            _line.Append(text, asides, _isLink);
    }

    private void Part(string next)
    {
        if (char.IsAsciiDigit(_line.Last) && char.IsAsciiDigit(next.AsSpan().TrimStart()[0]))
            _line.Append("；");
        _isBehindField = false;
    }

    private void AddLines(string text, IElement owner, Asides asides)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                EndLine();
                _owner = owner;
            }

            _line.AppendAsIs(lines[i], asides);
        }
    }

    // Two values without anything between them are no figure.
    private void AddField(string value, IElement field)
    {
        if (!_look.IsShown)
            return;
        if (string.IsNullOrWhiteSpace(value))
        {
            // An empty field or a box to mark is between what is on both sides of it.
            _line.AppendGap();
            return;
        }

        _isBehindField = true;
        Part(value);
        if (_line.IsEmpty)
            _owner = field;
        if (value.AsSpan().Trim().Contains('\n'))
            AddLines(value, field, _look.Asides);
        else
            _line.Append(value, _look.Asides);
        _isBehindField = true;
    }

    // The text in place of a picture may be the title of a section.
    private void AddPicture(IElement picture)
    {
        if (picture.GetAttribute("alt") is { } text && page.Titles.StandsOut(text))
        {
            EndLine();
            Add(text, picture.ParentElement!);
            EndLine();
        }
        else if (HtmlElements.IsLarge(picture) && _look.IsShown)
        {
            _line.AppendGap();
            Blocks.Add(new(new Picture(), picture));
        }
    }

    private void EndLine()
    {
        _isBehindField = false;
        if (_line.IsEmpty)
            return;
        (MarkedText marked, string prose) = _line.Take();
        if (string.IsNullOrWhiteSpace(marked.Printed))
            return;
        bool isTitle = page.IsTitle(marked.Text, _owner!) || IsHeading(_owner!);
        string printed = _owner!.LocalName == "pre" ? prose : isTitle ? marked.Text.Trim() : prose.Trim();
        var place = new SourcePlace { Line = HtmlPage.LineOf(_owner) };
        Blocks.Add(new(new Paragraph(printed, place) { Whole = IsHeading(_owner) }, _owner)
        {
            Marked = _owner.LocalName == "pre" ? marked : marked.Select(t => t.Trim()),
        });
    }

    // Other elements may hold a line each of a text that its converter cut at the edge of the page.
    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];
}
