using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media.OpenDocument;

/// <summary>Makes the runs of a paragraph: what it prints, with the text boxes that are anchored in it.</summary>
/// <param name="styles">The styles.</param>
/// <param name="fields">The values of form fields by their names.</param>
/// <param name="changes">The tracked changes.</param>
/// <param name="readBox">Makes the paragraphs and tables of a text box.</param>
/// <param name="guard">Counts the runs.</param>
internal sealed class OdfParagraph(
    OdfStyles styles, IReadOnlyDictionary<string, string> fields, OdfChanges changes,
    Func<XElement, List<OpenXmlElement>> readBox, PackageGuard guard)
{
    // More blanks in a row align nothing.
    private const int MostBlanks = 200;

    private readonly List<OpenXmlElement> _runs = [];
    private readonly StringBuilder _text = new();
    private RunLook _look = RunLook.Plain;
    private bool _isBehindBlank = true;

    public List<OpenXmlElement> Read(XElement paragraph)
    {
        ReadChildren(paragraph, styles.LookOf("paragraph", StyleOf(paragraph)));
        return _runs;
    }

    /// <summary>Makes the runs of a shape that no paragraph has.</summary>
    public List<OpenXmlElement> ReadShape(XElement shape)
    {
        AddShape(shape);
        return _runs;
    }

    private static string? StyleOf(XElement element) => element.Attribute(Odf.Text + "style-name")?.Value;

    private void ReadChildren(XElement element, RunLook look)
    {
        Work.CheckStack();
        foreach (XNode node in element.Nodes())
        {
            _look = look;
            if (node is XText text)
                Append(text.Value);
            else if (node is XElement child)
                Read(child, look);
            EndRun();
        }
    }

    private void Read(XElement element, RunLook look)
    {
        if (element.Name.Namespace == Odf.Draw)
            AddShape(element);
        else if (element.Name.Namespace != Odf.Text)
            ReadOther(element, look);
        else
            ReadText(element, look);
    }

    private void ReadText(XElement element, RunLook look)
    {
        switch (element.Name.LocalName)
        {
            case "span":
                ReadChildren(element, styles.LookOf("text", StyleOf(element)).Over(look));
                break;
            case "s":
                Add(new Text(new string(' ', Odf.Count(element, Odf.Text + "c", MostBlanks))));
                break;
            case "tab":
                Add(new TabChar());
                break;
            case "line-break":
                Add(new Break());
                _isBehindBlank = true;
                break;
            case "note":
                if (element.Element(Odf.Text + "note-citation") is { } citation)
                    ReadChildren(citation, RunLook.Script.Over(look));
                break;
            case "ruby":
                if (element.Element(Odf.Text + "ruby-base") is { } under)
                    ReadChildren(under, look);
                break;
            case "drop-down":
                ReadChildren(new XElement(element.Name, element.Nodes().OfType<XText>().Select(t => t.Value)), look);
                break;
            case "change-start" or "change-end":
                changes.Read(element);
                break;
            default:
                if (!IsHidden(element))
                    ReadChildren(element, look);
                break;
        }
    }

    // Text of fields that is only kept, or hidden where a condition is met.
    private static bool IsHidden(XElement field) => Odf.Is(field, Odf.Text + "is-hidden", "true") || Odf.Is(field, Odf.Text + "display",
        "none");

    // Content controls and form fields only wrap their text; comments are not part of it.
    private void ReadOther(XElement element, RunLook look)
    {
        if (element.Name.Namespace != Odf.Office
            && element.Attributes().All(a => a.Name.LocalName != "showing-place-holder" || a.Value != "true"))
            ReadChildren(element, look);
    }

    private void AddShape(XElement shape)
    {
        switch (shape.Name.LocalName)
        {
            case "control":
                Append(fields.GetValueOrDefault(shape.Attribute(Odf.Draw + "control")?.Value ?? "", ""));
                Add(new Drawing());
                break;
            case "image" or "object" or "object-ole":
                Add(new Drawing());
                break;
            case "a" or "g" or "frame":
                foreach (XElement child in shape.Elements().Where(e => e.Name.Namespace == Odf.Draw))
                    AddShape(child);
                break;
            default:
                if (shape.Elements().Any(e => e.Name.Namespace == Odf.Text || e.Name.Namespace == Odf.Table))
                    Add(new TextBoxContent(readBox(shape)));
                break;
        }
    }

    // Blanks and line ends in a row are one blank, and none at the beginning.
    private void Append(string text)
    {
        if (changes.IsDeleted)
            return;
        foreach (char letter in text)
        {
            bool isBlank = letter is ' ' or '\t' or '\r' or '\n';
            if (!isBlank || !_isBehindBlank)
                _text.Append(isBlank ? ' ' : letter);
            _isBehindBlank = isBlank;
        }
    }

    private void Add(OpenXmlElement content)
    {
        EndRun();
        if (changes.IsDeleted)
            return;
        guard.CountRun(0);
        _runs.Add(new Run(_look.ToProperties(), content));
        _isBehindBlank = false;
    }

    private void EndRun()
    {
        if (_text.Length == 0)
            return;
        guard.CountRun(_text.Length);
        _runs.Add(new Run(_look.ToProperties(), new Text(_text.ToString())));
        _text.Clear();
    }
}
