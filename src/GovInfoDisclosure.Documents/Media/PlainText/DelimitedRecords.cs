using System.Buffers;

namespace GovInfoDisclosure.Documents.Media.PlainText;

/// <summary>
/// The records of comma-separated values (RFC 4180): a field in quotation marks may hold separators, line ends and marks.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="separator">What is between two fields.</param>
/// <param name="work">What the reading may cost.</param>
internal sealed class DelimitedRecords(string text, char separator, Work work)
{
    private readonly SearchValues<char> _fieldEnds = SearchValues.Create([separator, '\r', '\n']);
    private int _at;
    private int _line = 1;

    /// <summary>The fields of each record with the line it begins on; an empty line has one empty field.</summary>
    public IEnumerable<(string[] Fields, int Line)> Read()
    {
        List<string> fields = [];
        while (_at < text.Length)
        {
            int line = _line;
            fields.Clear();
            do
                fields.Add(Meant(Field()));
            while (TakeSeparator());
            yield return ([.. fields], line);
        }
    }

    // Also where the record ends with a separator, another field follows, which is empty.
    private bool TakeSeparator()
    {
        if (_at < text.Length && text[_at] == separator)
        {
            _at++;
            return true;
        }

        if (_at < text.Length)
        {
            _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
            _line++;
        }

        return false;
    }

    // ="12" keeps digits as text in spreadsheets.
    private static string Meant(string field) => field is ['=', '"', .. var text, '"'] && !text.Contains('"') ? text : field;

    private string Field()
    {
        work.Spend(Cost.Cell);
        // Some programs write a space behind the separator.
        int mark = _at < text.Length - 1 && text[_at] == ' ' ? _at + 1 : _at;
        if (mark < text.Length && text[mark] == '"' && Quoted(mark) is { } quoted)
            return quoted;
        int length = text.AsSpan(_at).IndexOfAny(_fieldEnds);
        int end = length < 0 ? text.Length : _at + length;
        string field = text[_at..end];
        _at = end;
        return field;
    }

    // Null where the mark does not end with the field: then it is a mark of the text.
    private string? Quoted(int start)
    {
        int end = start + 1;
        while (true)
        {
            int mark = text.IndexOf('"', end);
            work.Spend((mark < 0 ? text.Length : mark) - end);
            if (mark < 0)
                return null;
            end = mark + 1;
            if (end == text.Length || text[end] != '"')
                break;
            end++;
        }

        if (end < text.Length && !_fieldEnds.Contains(text[end]))
            return null;
        ReadOnlySpan<char> inside = text.AsSpan((start + 1)..(end - 1));
        _line += inside.Count('\n');
        _at = end;
        return inside.ToString().Replace("\"\"", "\"", StringComparison.Ordinal).ReplaceLineEndings("\n");
    }
}
