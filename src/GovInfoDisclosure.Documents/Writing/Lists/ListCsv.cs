using System.Globalization;
using System.Text;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Writing.Lists;

/// <summary>Writes the list of findings as CSV (RFC 4180).</summary>
internal static class ListCsv
{
    public static string Write(IEnumerable<CheckedReport> reports, Language language)
    {
        var text = new StringBuilder().AppendJoin(',', FindingColumns.OfFindings.Select(c => Field(c.Head.In(language)))).Append("\r\n");
        foreach (ListedFinding line in ListedFinding.Of(reports))
            text.AppendJoin(',', FindingColumns.OfFindings.Select(c => Field(c.Value(line, language)))).Append("\r\n");
        return text.ToString();
    }

    private static string Field(object? value) => value switch
    {
        null => "",
        string text => CsvWriter.Field(text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
