using System.Text;
using GovInfoDisclosure.Documents.Writing.Lists;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents;

/// <summary>
/// Lists the findings of many reports for the people who work them off: one line for each finding, with file, agency, year, severity,
/// rule, place in the words of the form, message, stated and expected value, proposal, and place in the file.
/// </summary>
/// <remarks>Accepted findings (<see cref="CheckedReport.Suppressed"/>) are not listed.</remarks>
public static class FindingList
{
    /// <summary>The list as CSV (RFC 4180) in UTF-8 with a byte order mark, which Excel needs.</summary>
    /// <param name="reports">The reports in the order of the list.</param>
    /// <param name="language">The language of heads and messages.</param>
    public static byte[] WriteCsv(IEnumerable<CheckedReport> reports, Language language)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(ListCsv.Write(reports, language))];
    }

    /// <summary>
    /// The list as an Excel workbook (.xlsx) with filters, and a second sheet with a line for each report: how much of it was read, and how
    /// many errors, warnings and problems it has.
    /// </summary>
    /// <inheritdoc cref="WriteCsv"/>
    public static byte[] WriteExcel(IEnumerable<CheckedReport> reports, Language language) => WriteExcel(reports, panel: null, language);

    /// <summary>
    /// The list as an Excel workbook, with a third sheet for reports that were compared with each other: agencies by years with the verdict
    /// on each report, and the units of which there is none.
    /// </summary>
    /// <param name="reports">The reports in the order of the list, with those findings between them that are to be listed.</param>
    /// <param name="panel">What was found between the reports; null: they were not compared.</param>
    /// <param name="language">The language of heads and messages.</param>
    public static byte[] WriteExcel(IEnumerable<CheckedReport> reports, CheckedPanel? panel, Language language)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return ListExcel.Write([.. reports], panel, language);
    }
}
