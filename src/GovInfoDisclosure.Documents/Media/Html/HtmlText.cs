using System.Text;

namespace GovInfoDisclosure.Documents.Media.Html;

/// <summary>One line of a page in the making: white space of the source is drawn together as a browser does.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();
    private bool _space;
    private bool _lineBreak;

    public bool IsEmpty => _text.Length == 0;

    public void Append(string text)
    {
        foreach (char c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _space = true;
                _lineBreak |= c == '\n';
                continue;
            }

            // A line break of the source between two Chinese letters is no space.
            if (_space && _text.Length > 0 && !(_lineBreak && IsWide(c) && IsWide(_text[^1])))
                _text.Append(' ');
            _space = _lineBreak = false;
            _text.Append(c);
        }
    }

    public void AppendAsIs(ReadOnlySpan<char> text) => _text.Append(text);

    /// <summary>The line so far; the next one begins.</summary>
    public string Take()
    {
        string text = _text.ToString();
        _text.Clear();
        _space = _lineBreak = false;
        return text;
    }

    private static bool IsWide(char c) => c >= '\u2E80';
}
