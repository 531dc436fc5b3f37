using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>How the expected figure of a finding comes about, so that nobody has to add it up again.</summary>
public static class Calculation
{
    // Longer labels hide the figures of a sum between them; a usual shorter wording takes their place.
    private const int LongLabel = 20;

    /// <summary>The calculation in words, such as 自然人 9 + 商业企业 2 + 法律服务机构 1 = 12; zeros and blanks are left out.</summary>
    /// <param name="finding">A finding in the report.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The calculation; null for a finding that is not about a sum of two or more figures other than zero.</returns>
    public static string? Of(Finding finding, DisclosureReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(report);
        LinearRelation? relation = report.Form.Relations
            .FirstOrDefault(r => r.Rule.Id == finding.Rule.Id && r.Subject.Pointer == finding.Pointer);
        if (relation is null || finding.Expected is not { } expected)
            return null;
        RelationTerm[] terms = [.. relation.Terms.Where(t => t.Cell != relation.Subject && report[t.Cell] is not (null or 0))];
        if (terms.Length < 2)
            return null;
        bool oneRow = terms.All(t => t.Cell.Row == terms[0].Cell.Row);
        return string.Concat(terms.Select((t, i) => $"{Sign(t, i)}{Label(t.Cell, oneRow, language)} {report[t.Cell]}")) + $" = {expected}";
    }

    private static string Sign(RelationTerm term, int index) => term.Coefficient < 0 ? " − " : index == 0 ? "" : " + ";

    private static string Label(FormCell cell, bool byColumn, Language language)
    {
        if (byColumn || language == Language.English)
            return (byColumn ? cell.Column.Label : cell.Row.Label).In(language);
        string label = cell.Row.Label.Chinese;
        return cell.Row.Numbering + (label.Length > LongLabel ? cell.Row.Aliases.MinBy(a => a.Length) ?? label : label);
    }
}
