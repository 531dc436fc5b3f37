using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Documents.Writing.Comparisons;

namespace GovInfoDisclosure.Documents;

/// <summary>
/// Writes comparisons of reports for people: the reports, what limits the comparison, the indicators, the cells that changed and how much
/// of the prose was copied. For programs there is <see cref="ComparisonJson"/>.
/// </summary>
public static class ComparisonWriter
{
    /// <summary>The comparison as plain text with aligned columns.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of heads, labels and messages.</param>
    public static string WriteText(ReportComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonText.Write(comparison, language);
    }

    /// <summary>The comparison as a Markdown page.</summary>
    /// <inheritdoc cref="WriteText"/>
    public static string WriteMarkdown(ReportComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonMarkdown.Write(comparison, language);
    }

    /// <summary>The comparison as a web page with its style inside and no scripts; copied text is marked in the paragraphs.</summary>
    /// <inheritdoc cref="WriteText"/>
    public static string WriteHtml(ReportComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonPage.Write(comparison, language);
    }

    /// <summary>The comparison as an Excel workbook (.xlsx), with all cells of the form and with filters.</summary>
    /// <inheritdoc cref="WriteText"/>
    public static byte[] WriteExcel(ReportComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonExcel.Write(comparison, language);
    }
}
