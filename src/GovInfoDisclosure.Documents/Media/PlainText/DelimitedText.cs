using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.PlainText;

/// <summary>
/// Comma-separated values as spreadsheets and programs export them, with commas, semicolons or tabs, quoted or not. What is one is known
/// by its rows: labels with figures behind them, each a field of its own; or by the head of a list that this library wrote.
/// </summary>
internal static class DelimitedText
{
    // A sentence or two with figures between commas may be in any text.
    private const int FewestRows = 5;

    // The largest count with its sign and separators of thousands has fewer characters.
    private const int LongestFigure = 30;

    // What is below a head of one column has blank fields beside it.
    private const int FewestFigures = 2;
    private const int FewestBlanks = 3;

    // Every report has some in so many characters.
    private const int SampleLength = 262_144;

    private const string Hint = "sep=";

    /// <summary>The records of a text as one table; null if the text is no such file.</summary>
    /// <exception cref="NotReadableException">The text takes too much work.</exception>
    public static ImmutableArray<ContentBlock>? Read(string text, Work work)
    {
        // A line of its own names the separator to a spreadsheet.
        if (text.StartsWith(Hint, StringComparison.OrdinalIgnoreCase) && text.Length > Hint.Length + 1
            && text[Hint.Length + 1] is '\r' or '\n')
            return Table(text, text[Hint.Length], work);
        work.Spend(text.Length / Cost.StepsForUnit);
        string sample = text[..Math.Min(text.Length, SampleLength)];
        char[] found = [.. ",;\t".Where(s => IsSeparator(sample, s, work))];
        return found is [var only] ? Table(text, only, work) : null;
    }

    // Without quotation marks, rows with tabs are read as they are in any text.
    private static bool IsSeparator(string text, char separator, Work work)
    {
        if (!text.Contains(separator) || (separator == '\t' && !text.Contains('"')))
            return false;
        int rows = 0;
        int records = 0;
        int width = 0;
        foreach ((string[] fields, _) in new DelimitedRecords(text, separator, work).Read())
        {
            if (fields[0].StartsWith('|'))
                return false;
            if (ListColumns.Required.All(c => fields.Contains(c, StringComparer.OrdinalIgnoreCase)))
                return true;
            if (fields is [""])
                continue;
            records++;
            width = width == 0 || width == fields.Length ? fields.Length : -1;
            rows += IsRow(fields) ? 1 : 0;
        }

        // A form that nobody filled in has no figures, but no text has lines that are all cut alike.
        return rows >= FewestRows || (records >= FewestRows && width > FewestFigures);
    }

    // Labels, then figures and blanks to the end; where all are blank, more separators beside each other than prose and markup have. A
    // separator of thousands leaves digits behind a space before it.
    private static bool IsRow(string[] fields)
    {
        int labels = Array.FindLastIndex(fields, f => !string.IsNullOrWhiteSpace(f) && !IsFigure(f)) + 1;
        int fewest = Array.Exists(fields[labels..], IsFigure) ? FewestFigures : FewestBlanks;
        return labels > 0 && fields.Length - labels >= fewest
            && fields[..labels].Any(f => f.Any(char.IsLetter) && !EndsWithFigure(f));
    }

    private static bool EndsWithFigure(string field)
    {
        string label = field.TrimEnd("0123456789".ToCharArray());
        return label.Length < field.Length && label.Length > 0 && char.IsWhiteSpace(label[^1]);
    }

    private static bool IsFigure(string field) => field.Length is > 0 and <= LongestFigure && !field.Trim().Contains(' ')
        && FigureText.KindOf(field) is FigureKind.Number or FigureKind.BlankMark;

    private static ImmutableArray<ContentBlock> Table(string text, char separator, Work work)
    {
        var rows = new TableLines();
        foreach ((string[] fields, int line) in new DelimitedRecords(text, separator, work).Read())
        {
            work.Spend(Cost.Line);
            rows.Add(new([.. fields.Select((f, x) => new GridCell(f.Trim(), x, PlaceOf(line, rows.Count, x)))]));
        }

        return rows.Take() is { } grid ? [grid] : [];
    }

    private static SourcePlace PlaceOf(int line, int row, int cell) => new() { Line = line, Table = 1, Row = row + 1, Cell = cell + 1 };
}
