using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media.Word97;

/// <summary>Makes a body of the letters of a text and the marks among them.</summary>
internal sealed class Text97(BodyBuilder body)
{
    private readonly StringBuilder _text = new();
    private CharacterLook _look = CharacterLook.Plain;

    /// <summary>Reads a letter or mark.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="paragraph">The paragraph that it is in.</param>
    public void Read(char letter, CharacterLook look, ParagraphLook paragraph)
    {
        if (!ReferenceEquals(look, _look))
            Flush();
        _look = look;
        if (letter >= ' ' && !look.IsDeleted)
            _text.Append(look.Symbol ?? letter);
        else if (letter < ' ')
            ReadMark(letter, paragraph);
    }

    public void Flush()
    {
        if (_text.Length > 0)
            body.Append(_text.ToString(), _look.Look);
        _text.Clear();
    }

    private void ReadMark(char mark, ParagraphLook paragraph)
    {
        Flush();
        switch (mark)
        {
            case '\a' when paragraph.IsRowEnd:
                body.EndRow(Math.Max(paragraph.Depth, 1), paragraph.Left, paragraph.Cells);
                break;
            case '\a':
                body.EndCell(Math.Max(paragraph.Depth, 1), PropertiesOf(paragraph));
                break;
            case '\r' when paragraph is { Depth: > 1, IsRowEnd: true }:
                body.EndRow(paragraph.Depth, paragraph.Left, paragraph.Cells);
                break;
            case '\r' when paragraph is { Depth: > 1, IsInnerCell: true }:
                body.EndCell(paragraph.Depth, PropertiesOf(paragraph));
                break;
            case '\r' or '\f' when !_look.IsDeleted:
                body.EndParagraph(paragraph.Depth, PropertiesOf(paragraph));
                break;
            default:
                if (!_look.IsDeleted)
                    ReadSign(mark);
                break;
        }
    }

    private void ReadSign(char sign)
    {
        switch (sign)
        {
            case '\t':
                body.Append(new TabChar(), _look.Look);
                break;
            case '\v':
                body.Append(new Break(), _look.Look);
                break;
            case '\u001E':
                body.Append("-", _look.Look);
                break;
            // A picture, and a shape or one of its text boxes.
            case '\u0001' or '\b':
                body.Append(new Drawing(), _look.Look);
                break;
            case '\u0013':
                body.Append(new FieldChar { FieldCharType = FieldCharValues.Begin }, _look.Look);
                break;
            case '\u0014':
                body.Append(new FieldChar { FieldCharType = FieldCharValues.Separate }, _look.Look);
                break;
            case '\u0015':
                body.Append(new FieldChar { FieldCharType = FieldCharValues.End }, _look.Look);
                break;
            default:
                break;
        }
    }

    private static ParagraphProperties? PropertiesOf(ParagraphLook paragraph) => paragraph.List is { } list and > 0
        ? new(new NumberingProperties(new NumberingLevelReference { Val = paragraph.ListLevel }, new NumberingId { Val = list }))
        : null;
}
