using AngleSharp.Dom;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>A block of a page and the element that it stands in.</summary>
internal sealed record HtmlBlock(ContentBlock Block, IElement Owner);

/// <summary>
/// The blocks of an element in reading order: a paragraph for each line, a grid for each table that holds data, pictures. The depth of
/// the walk is that of the tree, which the parser bounds.
/// </summary>
internal sealed class HtmlFlow(HtmlPage page)
{
    private readonly HtmlText _line = new();
    private IElement? _owner;

    public List<HtmlBlock> Blocks { get; } = [];

    /// <summary>The blocks of the content of an element.</summary>
    public static List<HtmlBlock> Of(IElement element, HtmlPage page)
    {
        var flow = new HtmlFlow(page);
        flow.VisitChildren(element);
        flow.EndLine();
        return flow.Blocks;
    }

    private void VisitChildren(IElement element)
    {
        foreach (INode child in element.ChildNodes)
        {
            if (child is IText text)
                Add(text.Data, element);
            else if (child is IElement inner && !HtmlElements.IsLeftOut(inner))
                Visit(inner);
        }
    }

    private void Visit(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                EndLine();
                break;
            case "img":
                AddPicture(element);
                break;
            case "table":
                EndLine();
                Blocks.AddRange(new HtmlTable(element, page).Read());
                break;
            default:
                bool apart = HtmlElements.IsBlock(element) || page.IsTitle(element);
                if (apart)
                    EndLine();
                VisitChildren(element);
                if (apart)
                    EndLine();
                break;
        }
    }

    private void Add(string text, IElement owner)
    {
        if (_line.IsEmpty)
            _owner = owner;
        if (owner.LocalName != "pre")
        {
            _line.Append(text);
            return;
        }

        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                EndLine();
            _owner = owner;
            _line.AppendAsIs(lines[i]);
        }
    }

    // The text that stands for a picture may be the title of a section.
    private void AddPicture(IElement picture)
    {
        if (picture.GetAttribute("alt") is { } text && page.Titles.StandsOut(text))
        {
            EndLine();
            Add(text, picture.ParentElement!);
            EndLine();
        }
        else if (HtmlElements.IsLarge(picture))
        {
            Blocks.Add(new(new Picture(), picture));
        }
    }

    private void EndLine()
    {
        if (_line.IsEmpty)
            return;
        string text = _line.Take();
        if (string.IsNullOrWhiteSpace(text))
            return;
        page.NoteTitle(text, _owner!);
        Blocks.Add(new(new Paragraph(_owner!.LocalName == "pre" ? text : text.Trim(), HtmlPage.PlaceOf(_owner)), _owner));
    }
}
