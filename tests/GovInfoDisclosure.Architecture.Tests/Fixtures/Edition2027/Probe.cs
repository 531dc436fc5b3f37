using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using GovInfoDisclosure;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.JsonSchema;
using GovInfoDisclosure.SchemaWriter;
using GovInfoDisclosure.Validation;

/// <summary>Runs against packages that were compiled with the invented edition in them. Every method returns what is wrong.</summary>
public static class Probe
{
    private const string NewRow = "/requests/outcomes/denied/personalData";

    private static readonly DocumentKind[] Kinds = [DocumentKind.Html, DocumentKind.Word, DocumentKind.Excel, DocumentKind.Markdown];

    public static IEnumerable<string> The_form_has_the_new_row_and_the_renamed_column()
    {
        DisclosureForm form = DisclosureForm.For(FormEdition.Edition2027);
        if (form.Cells.Length != DisclosureForm.For(FormEdition.Edition2021).Cells.Length + 7)
            yield return $"{form.Cells.Length} cells";
        if (form.FindCell(NewRow + "/researchInstitutions")?.Column.Label.Chinese != "高校和研究院所")
            yield return "no renamed column in the new row";
        if (DisclosureForm.For(FormEdition.Edition2021).LastYear != 2026)
            yield return "the edition before it does not end";
    }

    public static IEnumerable<string> Reports_pass_through_JSON()
    {
        foreach (DisclosureReport report in Reports(FormEdition.Edition2027))
        {
            ReportReadResult read = ReportJson.Read(ReportJson.Write(report));
            if (read.Report is null || !read.Report.Equals(report))
                yield return string.Join('\n', read.Findings);
        }
    }

    public static IEnumerable<string> Generated_reports_are_in_order() => Reports(FormEdition.Edition2027)
        .SelectMany(r => RuleSet.Standard.Check(r)).Where(f => f.Severity == FindingSeverity.Error).Select(f => f.ToString());

    public static IEnumerable<string> Generated_reports_use_the_new_row()
    {
        if (!Reports(FormEdition.Edition2027).Any(r => r[r.Form.FindCell(NewRow + "/total")!] > 0))
            yield return "no report has a figure in the new row";
    }

    public static IEnumerable<string> A_changed_figure_of_the_new_row_breaks_its_row_and_its_column()
    {
        DisclosureReport report = ReportGenerator.Consistent(1, new() { Edition = FormEdition.Edition2027, Blanks = BlankStyle.None }).Report;
        FormCell cell = report.Form.FindCell(NewRow + "/naturalPersons")!;
        string[] broken = [.. RuleSet.Standard.Check(report.With(cell, report[cell] + 1)).Where(f => f.Severity == FindingSeverity.Error).Select(f => $"{f.Rule.Id} {f.Pointer}")];
        if (!broken.SequenceEqual([$"GID301 {NewRow}/total", "GID302 /requests/outcomes/total/naturalPersons"]))
            yield return string.Join('\n', broken);
    }

    public static IEnumerable<string> Years_have_their_editions()
    {
        foreach ((FormEdition edition, int year, string? expected) in ((FormEdition, int, string?)[])
            [(FormEdition.Edition2021, 2026, null), (FormEdition.Edition2021, 2027, "2027"), (FormEdition.Edition2027, 2027, null), (FormEdition.Edition2027, 2026, "2021")])
        {
            Finding? finding = RuleSet.Standard.Check(new DisclosureReport(edition) { Year = year }).FirstOrDefault(f => f.Rule.Id == "GID801");
            if (finding?.Expected?.Text != expected)
                yield return $"{edition} {year}: {finding}";
        }
    }

    public static IEnumerable<string> Written_documents_read_as_written() =>
        from edition in Enum.GetValues<FormEdition>()
        from report in Reports(edition)
        from kind in Kinds
        from fault in Faults(report, DocumentReader.Read(DocumentWriter.Write(report, kind)), kind.ToString())
        select fault;

    public static IEnumerable<string> Generated_documents_read_as_printed() =>
        from edition in Enum.GetValues<FormEdition>()
        from medium in Enum.GetValues<DocumentMedium>()
        from seed in Enumerable.Range(1, 6)
        let document = ReportGenerator.Document(seed, new() { Edition = edition }, medium, [])
        from fault in Faults(document.Report, DocumentReader.Read(document.Content.ToArray()), $"{medium} {seed}")
        select fault;

    public static IEnumerable<string> The_schema_demands_the_new_row()
    {
        if (!ReportSchema.For(FormEdition.Edition2027).Contains("\"personalData\"", StringComparison.Ordinal))
            yield return "not in the schema";
        if (ReportSchema.For(FormEdition.Edition2021).Contains("\"personalData\"", StringComparison.Ordinal))
            yield return "in the schema of the edition before";
    }

    /// <summary>The files of the folder <c>schema</c>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Files() => SchemaFolder.Files();

    /// <summary>The JSON of generated reports of an old edition.</summary>
    public static IEnumerable<string> Generated(string edition) =>
        Reports(DisclosureForm.FindByCode(edition)!.Edition).Select(r => System.Text.Encoding.UTF8.GetString(ReportJson.Write(r)));

    private static IEnumerable<DisclosureReport> Reports(FormEdition edition) =>
        Enumerable.Range(1, 8).Select(seed => ReportGenerator.Consistent(seed, new() { Edition = edition }).Report);

    private static IEnumerable<string> Faults(DisclosureReport expected, DocumentReadResult read, string what)
    {
        if (read.Report?.Edition != expected.Edition)
            yield return $"{what}: {expected.Edition} was read as {read.Report?.Edition.ToString() ?? string.Join(' ', read.Findings)}";
        else if (expected.Form.Cells.FirstOrDefault(c => Differs(read, c, expected)) is { } cell)
            yield return $"{what}, {expected.Edition}: {cell} is {expected[cell]} and was read as {read.Report[cell]}";
    }

    // A row of aligned text that the reader is in doubt about stays blank, with a finding.
    private static bool Differs(DocumentReadResult read, FormCell cell, DisclosureReport expected) => read.Report![cell] != expected[cell]
        && !read.Findings.Any(f => f.Rule.Id == "GID104" && (f.Pointer == cell.Row.Pointer || f.Related.Contains(cell.Pointer)));
}
