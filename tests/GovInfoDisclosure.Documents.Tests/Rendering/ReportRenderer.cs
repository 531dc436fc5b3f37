using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>Writes a report as a text document or a web page.</summary>
internal static class ReportRenderer
{
    /// <param name="report">The report; its prose has no parts.</param>
    /// <param name="layout">How its tables are printed.</param>
    /// <param name="change">A change made to the printed tables, or null.</param>
    public static string Render(DisclosureReport report, TableLayout layout, Action<IReadOnlyList<RenderedTable>>? change = null)
    {
        RenderedTable[] tables = [.. report.Form.Tables.Select(t => TableRenderer.Render(t, report).With(layout.Merged))];
        change?.Invoke(tables);
        List<string> lines = [Line(report.Title!), ""];
        foreach (FormSection section in report.Form.Sections)
        {
            lines.Add(Line(section.ToString()));
            lines.Add("");
            if (Array.Find(tables, t => t.Form.Section == section) is { } table)
                lines.AddRange(layout.Lines(table));
            else
                lines.Add(Line(ProseOf(report, section)));
            lines.Add("");
        }

        return string.Join('\n', lines);

        string Line(string text) => layout.IsHtml ? $"<p>{text}</p>" : text;
    }

    private static string ProseOf(DisclosureReport report, FormSection section) =>
        (section.JsonName switch { "overview" => report.Overview, "problems" => report.Problems, _ => report.OtherMatters })?.Text ?? "";
}
