using System.Text;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>A report that lacks a section, its year or its agency gets one verdict, whatever it comes from.</summary>
public class CompletenessTests
{
    private static readonly DisclosureReport Complete = new(FormEdition.Edition2021)
    {
        Year = 2024,
        Agency = new() { Name = "青禾县自然资源局" },
        Overview = new() { Text = "本机关依法公开政府信息。" },
        Problems = new() { Text = "公开内容还不够全面，今后加强培训。" },
        OtherMatters = new() { Text = "没有其他需要报告的事项。" },
    };

    public static TheoryData<string, string> Lacking => new()
    {
        { "/overview", "GID102" }, { "/problems", "GID102" }, { "/otherMatters", "GID102" },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void A_missing_section_is_the_same_finding_from_a_document_from_JSON_and_from_code(string pointer, string rule)
    {
        DisclosureReport report = Complete.With(Complete.Form.Sections.Single(s => pointer == "/" + s.JsonName), null);

        Finding[] fromCode = About(CheckedReport.Of(report, []));

        Assert.Equal([(rule, pointer)], fromCode.Select(f => (f.Rule.Id, f.Pointer)));
        foreach (DocumentKind kind in new[] { DocumentKind.Markdown, DocumentKind.Word, DocumentKind.Html, DocumentKind.Excel })
            Assert.Equal(fromCode, About(Read(DocumentWriter.Write(report, kind))));
        Assert.Equal(fromCode, About(Read(ReportJson.Write(report))));
    }

    [Fact]
    public void An_unknown_agency_and_year_are_the_same_findings_from_a_document_from_JSON_and_from_code()
    {
        DisclosureReport report = Complete with { Year = null, Agency = new() };
        // The writer gives a report without a title the official one, with which the agency and year would be known.
        string text = string.Join("\n\n", "政府信息公开工作年度报告", Complete.Form.Sections[0], Complete.Overview!.Text,
            Complete.Form.Sections[4], Complete.Problems!.Text, Complete.Form.Sections[5], Complete.OtherMatters!.Text);

        Finding[] fromCode = About(CheckedReport.Of(report, []));

        Assert.Equal([("GID104", "/agency/name"), ("GID104", "/year")], fromCode.Select(f => (f.Rule.Id, f.Pointer)));
        Assert.Equal(fromCode, About(Read(ReportJson.Write(report))));
        Assert.Equal(fromCode, About(Read(Encoding.UTF8.GetBytes(text))).Where(f => f.Rule.Id == "GID104" && f.Related.IsEmpty));
    }

    [Fact]
    public void Readers_report_what_is_missing_before_any_rule_is_checked()
    {
        byte[] json = ReportJson.Write(Complete with { Problems = null });
        Assert.Equal(["GID102 /problems"], DocumentReader.Read(json).Findings.Select(f => $"{f.Rule.Id} {f.Pointer}"));
    }

    [Fact]
    public void The_severity_of_the_rule_set_counts()
    {
        DocumentReadResult reading = DocumentReader.Read(ReportJson.Write(Complete with { Problems = null }));
        RuleSet rules = RuleSet.Standard.WithSeverity("GID102", FindingSeverity.Information);

        CheckedReport result = CheckedReport.Of(reading.Report, reading.Findings, rules);

        Assert.Equal(FindingSeverity.Information, Assert.Single(result.Findings, f => f.Rule.Id == "GID102").Severity);
        Assert.True(result.IsValid);
    }

    private static CheckedReport Read(byte[] content)
    {
        DocumentReadResult reading = DocumentReader.Read(content);
        return CheckedReport.Of(reading.Report, reading.Findings);
    }

    // Blank cells and what readers interpret are not what this is about.
    private static Finding[] About(CheckedReport result) =>
        [.. result.Findings.Where(f => f.Rule.Id is "GID102" or "GID104" && f.Place is null)];
}
