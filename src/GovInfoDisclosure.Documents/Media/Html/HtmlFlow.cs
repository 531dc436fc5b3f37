using AngleSharp.Dom;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>
/// The blocks of an element in reading order: a paragraph for each line, a grid for each table that holds data, pictures. The depth of
/// the walk is that of the tree, which the parser bounds.
/// </summary>
internal sealed class HtmlFlow(HtmlPage page)
{
    // Wherever another flow begins, no line is in the making.
    private readonly HtmlText _line = page.Line;
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
        switch (role)
        {
            case HtmlRole.LeftOut:
                break;
            case HtmlRole.LineBreak:
                EndLine();
                break;
            case HtmlRole.Picture:
                AddPicture(element);
                break;
            case HtmlRole.Table:
                EndLine();
                Blocks.AddRange(new HtmlTable(element, page).Read());
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

    // The text in place of a picture may be the title of a section.
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
        if (_line.IsEmpty || _line.Take() is not { } text || string.IsNullOrWhiteSpace(text))
            return;
        page.AddTitle(text, _owner!);
        string printed = _owner!.LocalName == "pre" ? text : text.Trim();
        Blocks.Add(new(new Paragraph(printed, new SourcePlace { Line = HtmlPage.LineOf(_owner) }) { Whole = IsHeading(_owner) }, _owner));
    }

    // Other elements may hold a line each of a text that its converter cut at the edge of the page.
    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];
}
