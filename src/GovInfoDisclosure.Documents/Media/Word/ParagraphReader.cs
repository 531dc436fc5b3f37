using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>
/// Reads the text of paragraphs as it prints: with their number, results of fields, inserted text; without field codes, deleted and
/// hidden text.
/// </summary>
internal sealed class ParagraphReader(WordStyles styles, WordNumbering numbering)
{
    private readonly StringBuilder _text = new();

    // Fields reach over runs and paragraphs and are nested; true for each that is still at its code.
    private readonly Stack<bool> _fields = [];
    private int _codes;
    private List<TextBoxContent> _boxes = [];
    private string? _style;

    /// <summary>Reads a paragraph.</summary>
    /// <returns>Its text, null if its end was deleted so that it goes on in the next; and the text boxes anchored in it.</returns>
    public (string? Text, IReadOnlyList<TextBoxContent> Boxes) Read(Paragraph paragraph)
    {
        ParagraphProperties? properties = paragraph.ParagraphProperties;
        ParagraphMarkRunProperties? mark = properties?.ParagraphMarkRunProperties;
        _style = properties?.ParagraphStyleId?.Val?.InnerText;
        _boxes = [];
        foreach (OpenXmlElement child in Containers.ChildrenOf(paragraph))
            Read(child, hidden: false);
        if (mark?.GetFirstChild<Deleted>() is not null || mark?.GetFirstChild<MoveFrom>() is not null)
            return (null, _boxes);
        string number = mark?.GetFirstChild<Vanish>() is null ? numbering.Next(properties) : "";
        return (Numbered(number, TakeText()), _boxes);
    }

    /// <summary>The text that was to go on in a next paragraph.</summary>
    public string TakeText()
    {
        string text = _text.ToString();
        _text.Clear();
        return text;
    }

    private void Read(OpenXmlElement element, bool hidden)
    {
        switch (element)
        {
            case DeletedRun or MoveFromRun or RubyContent:
                break;
            case Run run:
                ReadChildren(run, styles.IsHidden(run.RunProperties, _style));
                break;
            case FieldChar field:
                ReadField(field.FieldCharType?.InnerText);
                break;
            case TextBoxContent box when !hidden:
                _boxes.Add(box);
                break;
            default:
                if (!hidden && _codes == 0)
                    _text.Append(TextOf(element));
                ReadChildren(element, hidden);
                break;
        }
    }

    private void ReadChildren(OpenXmlElement element, bool hidden)
    {
        foreach (OpenXmlElement child in Containers.ChildrenOf(element))
            Read(child, hidden);
    }

    private void ReadField(string? type)
    {
        bool begins = type == "begin";
        if (!begins && _fields.TryPop(out bool atCode) && atCode)
            _codes--;
        if (begins)
            _codes++;
        if (begins || type == "separate")
            _fields.Push(begins);
    }

    private static string TextOf(OpenXmlElement element) => element switch
    {
        Text or DocumentFormat.OpenXml.Math.Text => element.InnerText,
        TabChar or PositionalTab => "\t",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "-",
        SymbolChar symbol => TextOf(symbol),
        _ => "",
    };

    // Fonts of symbols have their signs in a private range; that of Greek letters and mathematics has digits and marks where ASCII has
    // them.
    private static string TextOf(SymbolChar symbol)
    {
        if (!ushort.TryParse(symbol.Char?.InnerText, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
            || code < ' ' || char.IsSurrogate((char)code))
            return "\uFFFD";
        bool ascii = code is > 0xF020 and < 0xF040 && symbol.Font?.InnerText == "Symbol";
        return ((char)(ascii ? code - 0xF000 : code)).ToString();
    }

    // A number before a figure would change the figure: 1. before 5 reads 1.5.
    private static string Numbered(string number, string text)
    {
        if (number.Length == 0 || string.IsNullOrWhiteSpace(text) || FigureText.KindOf(text) != FigureKind.Text)
            return text;
        return number + (char.IsLetterOrDigit(number[^1]) ? " " : "") + text.TrimStart();
    }
}
