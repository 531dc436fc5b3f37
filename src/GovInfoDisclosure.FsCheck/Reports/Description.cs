using System.Globalization;
using System.Text;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Reports;

/// <summary>Reports as a failing property prints them.</summary>
internal static class Description
{
    public static string Of(DisclosureReport report)
    {
        var text = new StringBuilder(report.ToString());
        foreach (FormCell cell in report.Form.Cells.Where(c => report[c] is not (null or 0)))
            text.Append(CultureInfo.InvariantCulture, $"\n  {cell.Pointer} = {report[cell]}");
        FormCell[] blanks = [.. report.Form.Cells.Where(c => report[c] is null)];
        if (blanks.Length == report.Form.Cells.Length)
            text.Append("\n  all cells blank");
        else if (blanks.Length > 0)
            text.Append("\n  blank: ").AppendJoin(", ", blanks.Select(c => c.Pointer));
        return text.ToString();
    }
}
