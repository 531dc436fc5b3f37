using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media.OpenDocument;

/// <summary>Makes the body of a text document as Word has one, so that both are read in the same way.</summary>
internal sealed class OdfText
{
    private readonly OdfStyles _styles;
    private readonly PackageGuard _guard;
    private readonly OdfLists _lists;
    private readonly OdfChanges _changes;
    private readonly Dictionary<string, string> _fields = [];

    public OdfText(XElement body, OdfStyles styles, PackageGuard guard)
    {
        (_styles, _guard, _lists, _changes) = (styles, guard, new OdfLists(styles, guard), new OdfChanges(body));
        foreach (XElement field in body.Elements(Odf.Office + "forms").Descendants())
        {
            string? id = field.Attribute(XNamespace.Xml + "id")?.Value ?? field.Attribute(Odf.Form + "id")?.Value;
            string? value = field.Attribute(Odf.Form + "current-value")?.Value ?? field.Attribute(Odf.Form + "value")?.Value;
            if (id is not null && value is not null)
                _fields.TryAdd(id, value);
        }

        Document = new(new Body(BlocksOf(body)));
    }

    public Document Document { get; }

    public Numbering Numbering => _lists.ToNumbering();

    /// <summary>The paragraphs and tables of a cell or text box.</summary>
    public List<OpenXmlElement> BlocksOf(XElement container)
    {
        List<OpenXmlElement> blocks = [];
        AddAll(container, default, blocks);
        return blocks;
    }

    private void AddAll(XElement container, ListPlace place, List<OpenXmlElement> blocks)
    {
        Work.CheckStack();
        foreach (XElement element in container.Elements())
            Add(element, place, blocks);
    }

    private void Add(XElement element, ListPlace place, List<OpenXmlElement> blocks)
    {
        if (element.Name == Odf.Text + "p" || element.Name == Odf.Text + "h")
            blocks.Add(Paragraph(element, place));
        else if (element.Name == Odf.Table + "table")
            blocks.Add(new OdfTable(this, _styles, _guard).Read(element));
        else if (element.Name == Odf.Text + "list")
            AddList(element, place, blocks);
        else if (element.Name.Namespace == Odf.Draw)
            blocks.Add(new Paragraph(Inline().ReadShape(element)));
        else if (element.Name == Odf.Text + "change-start" || element.Name == Odf.Text + "change-end")
            _changes.Read(element);
        // Deleted text is kept apart; sections, indexes and their parts only wrap what is in them.
        else if (element.Name.Namespace == Odf.Text && element.Name.LocalName != "tracked-changes"
            && !Odf.Is(element, Odf.Text + "display", "none"))
            AddAll(element, place, blocks);
    }

    private Paragraph Paragraph(XElement element, ListPlace place)
    {
        string? style = element.Attribute(Odf.Text + "style-name")?.Value;
        var properties = new ParagraphProperties();
        if (place.Number is null && element.Name == Odf.Text + "h" && _lists.NumberOfHeadings() is { } headings
            && !Odf.Is(element, Odf.Text + "is-list-header", "true"))
            place = new(null, headings, Odf.Count(element, Odf.Text + "outline-level", NumberingLevel.Most) - 1);
        if (place is { Number: { } number, Level: >= 0 and < NumberingLevel.Most })
            properties.Append(new NumberingProperties(
                new NumberingLevelReference { Val = place.Level }, new NumberingId { Val = number }));
        if (_styles.HasGround("paragraph", style))
            properties.Append(new Shading { Fill = "FFFF00" });
        List<OpenXmlElement> runs = Inline().Read(element);
        // It goes on in the next paragraph where its end was deleted.
        if (_changes.IsDeleted)
            properties.Append(new ParagraphMarkRunProperties(new Deleted()));
        return new([properties, .. runs]);
    }

    private OdfParagraph Inline() => new(_styles, _fields, _changes, BlocksOf, _guard);

    // Lists within a list have its numbering unless they name another.
    private void AddList(XElement list, ListPlace around, List<OpenXmlElement> blocks)
    {
        string? style = list.Attribute(Odf.Text + "style-name")?.Value ?? around.Style;
        bool goesOn = Odf.Is(list, Odf.Text + "continue-numbering", "true") || list.Attribute(Odf.Text + "continue-list") is not null;
        int? number = around.Number is not null && style == around.Style ? around.Number : _lists.NumberOf(style, goesOn);
        int level = around.Style is null ? 0 : around.Level + 1;
        foreach (XElement item in list.Elements())
        {
            if (Odf.Number(item, Odf.Text + "start-value") is { } first)
                number = _lists.Restart(style, first);
            int? own = item.Name == Odf.Text + "list-item" ? number : null;
            foreach (XElement child in item.Elements())
            {
                Add(child, new(style, child.Name == Odf.Text + "list" ? number : own, level), blocks);
                // Only the first paragraph of an item prints its number.
                if (child.Name == Odf.Text + "p" || child.Name == Odf.Text + "h")
                    own = null;
            }
        }
    }

    /// <summary>The list that a paragraph is in.</summary>
    /// <param name="Style">The name of its style.</param>
    /// <param name="Number">The number of its numbering; null for a paragraph that prints none.</param>
    /// <param name="Level">The level, from 0.</param>
    private readonly record struct ListPlace(string? Style, int? Number, int Level);
}
