using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Writing.Layout;

/// <summary>A report with all that is known before anything is counted.</summary>
internal static class BlankReport
{
    public static DisclosureReport Of(FormEdition edition, string agency, int year)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(agency);
        var report = new DisclosureReport(edition) { Year = year, Agency = new() { Name = agency.Trim() } };
        report = report with
        {
            Title = string.Create(CultureInfo.InvariantCulture, $"{agency.Trim()}{year}年政府信息公开工作年度报告"),
        };
        foreach (FormSection section in report.Form.Sections.Where(s => s.IsNarrative))
        {
            report = report.With(section, new()
            {
                Text = section.IsDivided ? Introduction(report.Form, year) : "",
                Parts = [.. section.PartHeadings.Select(h => new NarrativePart { Heading = h })],
            });
        }

        return report;
    }

    // As most agencies begin, with the statistical period.
    private static string Introduction(DisclosureForm form, int year)
    {
        string period = string.Create(CultureInfo.InvariantCulture, $"自{year}年1月1日起至{year}年12月31日止");
        return $"本报告根据《中华人民共和国政府信息公开条例》和规定格式（{form.Source}）编制，所列数据的统计期限{period}。";
    }
}
