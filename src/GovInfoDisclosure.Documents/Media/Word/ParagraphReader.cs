using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Vocabulary;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordPicture = DocumentFormat.OpenXml.Wordprocessing.Picture;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>
/// Reads the text of paragraphs as it prints: with their number, results of fields, inserted text; without field codes, deleted and
/// hidden text.
/// </summary>
internal sealed class ParagraphReader(WordStyles styles, WordNumbering numbering, PackageGuard guard)
{
    private readonly RunText _text = new();
    private readonly WordFields _fields = new();
    private List<TextBoxContent> _boxes = [];
    private string? _style;
    private bool _onColour;

    /// <summary>Reads a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="onColour">Whether it is on a ground of another colour than paper.</param>
    /// <returns>Its text, null if its end was deleted so that it goes on in the next; and the text boxes anchored in it.</returns>
    public (WordText? Text, IReadOnlyList<TextBoxContent> Boxes) Read(WordParagraph paragraph, bool onColour)
    {
        ParagraphProperties? properties = paragraph.ParagraphProperties;
        ParagraphMarkRunProperties? mark = properties?.ParagraphMarkRunProperties;
        _style = properties?.ParagraphStyleId?.Val?.InnerText;
        _onColour = onColour || RunLook.HasColour(properties?.Shading);
        _boxes = [];
        foreach (OpenXmlElement child in Containers.ChildrenOf(paragraph))
            Read(child, RunLook.Plain);
        if (mark?.GetFirstChild<Deleted>() is not null || mark?.GetFirstChild<MoveFrom>() is not null)
            return (null, _boxes);
        string number = mark?.GetFirstChild<Vanish>() is null ? numbering.Next(properties) : "";
        return (Numbered(number, _text.Take()), _boxes);
    }

    /// <summary>The text that was to go on in a next paragraph; null if there is none.</summary>
    public WordText? TakeText() => _text.HasText ? _text.Take() : null;

    private void Read(OpenXmlElement element, RunLook look)
    {
        switch (element)
        {
            case DeletedRun or MoveFromRun or RubyContent:
            case Run mark when IsFindingMark(mark):
                break;
            case Run run:
                RunLook own = styles.LookOf(run.RunProperties, _style);
                // The mark of a note that is not numbered is a text beside its reference.
                ReadChildren(run, run.ChildElements.Any(IsNoteReference) ? RunLook.Script.Over(own) : own);
                break;
            case OfficeMath or DocumentFormat.OpenXml.Math.SuperArgument or DocumentFormat.OpenXml.Math.SubArgument:
                ReadChildren(element, element is OfficeMath ? look : RunLook.Script.Over(look));
                break;
            case FieldChar field:
                _fields.Read(field, _text, look);
                break;
            case FieldCode code:
                _fields.ReadCode(code.InnerText);
                break;
            case SimpleField field:
                int before = _text.Count;
                ReadChildren(field, look);
                _fields.EndSimple(field.Instruction?.InnerText, _text, before);
                break;
            case TextBoxContent box when look.IsHidden != true:
                _boxes.Add(box);
                break;
            case OpenXmlUnknownElement { LocalName: "txbxContent" } unknown when look.IsHidden != true:
                _boxes.Add(Known(unknown));
                break;
            default:
                ReadOther(element, look);
                break;
        }
    }

    private void ReadOther(OpenXmlElement element, RunLook look)
    {
        if (look.IsHidden != true && !_fields.AtCode)
        {
            _text.Append(RunCharacters.Of(element), look, _onColour);
            _text.HasPicture |= element is Drawing or WordPicture or EmbeddedObject;
        }

        ReadChildren(element, look);
    }

    private void ReadChildren(OpenXmlElement element, RunLook look)
    {
        foreach (OpenXmlElement child in Containers.ChildrenOf(element))
            Read(child, look);
    }

    // Open XML knows no elements in those that it does not know, as in drawings that are not as the standard has them.
    private TextBoxContent Known(OpenXmlUnknownElement element)
    {
        string xml = element.OuterXml;
        guard.CountText((long)xml.Length * Cost.XmlNode);
        return new(xml);
    }

    private static bool IsNoteReference(OpenXmlElement element) => element is FootnoteReference or EndnoteReference;

    private static bool IsFindingMark(Run run) =>
        run.RunProperties is { RunStyle.Val.Value: FindingMarks.WordStyle, VerticalTextAlignment.Val.InnerText: "superscript" }
        && FindingMarks.AreAll(run.InnerText);

    // A number before a figure would change the figure: 1. before 5 reads 1.5.
    private static WordText Numbered(string number, WordText text)
    {
        if (number.Length == 0 || string.IsNullOrWhiteSpace(text.Prose) || FigureText.KindOf(text.Cell.Text) != FigureKind.Text)
            return text;
        string before = number + (char.IsLetterOrDigit(number[^1]) ? " " : "");
        return text with { Cell = text.Cell.Select(t => before + t.TrimStart()), Prose = before + text.Prose.TrimStart() };
    }
}
