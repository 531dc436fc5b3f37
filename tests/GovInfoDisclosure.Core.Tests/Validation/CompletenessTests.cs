using System.Collections.Immutable;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Validation;

/// <summary>A report that lacks a part has the same findings from code and from JSON, and whatever is written can be read.</summary>
public class CompletenessTests
{
    private static readonly (string Expected, Func<DisclosureReport, DisclosureReport> Remove)[] Parts =
    [
        ("GID102 usual /overview", r => r with { Overview = null }),
        ("GID102 usual /problems", r => r with { Problems = null }),
        ("GID102 usual /otherMatters", r => r with { OtherMatters = null }),
        ("GID104 particular /agency/name", r => r with { Agency = new() { Kind = r.Agency.Kind } }),
        ("GID104 particular /year", r => r with { Year = null }),
    ];

    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_combination_of_missing_parts_has_one_verdict(FormEdition edition)
    {
        for (int bits = 0; bits < 1 << Parts.Length; bits++)
        {
            var missing = Parts.Where((_, i) => (bits >> i & 1) != 0).ToArray();
            DisclosureReport report = missing.Aggregate(Reports.Zero(edition), (r, part) => part.Remove(r));
            ImmutableArray<Finding> findings = report.Findings();
            Assert.Equal(missing.Select(m => m.Expected), findings.Select(f => $"{f.Rule.Id} {f.MessageKey} {f.Pointer}"));
            Assert.Equal(findings, report.Findings(RuleSet.Completeness));
            Assert.Equal(findings, ReportJson.Read(ReportJson.Write(report)).Report!.Findings());
        }
    }

    [Fact]
    public void What_can_be_written_is_read_as_it_was()
    {
        foreach (int seed in TestRun.Seeds(200))
        {
            var random = new Random(seed);
            DisclosureReport report = ReportGenerator.AnyReport(seed);
            foreach ((_, Func<DisclosureReport, DisclosureReport> remove) in Parts)
                report = random.Next(2) == 0 ? remove(report) : report;
            report = random.Next(2) == 0 ? report with { Title = "\0\u2028<\\\"{}😀" } : report with { Contact = "" };
            Assert.Equal(report, ReportJson.Read(ReportJson.Write(report)).Report);
            Assert.Equal(report.Findings(), ReportJson.Read(ReportJson.WriteText(report, indented: true)).Report!.Findings());
        }
    }

    [Fact]
    public void An_undefined_kind_of_agency_is_refused_at_once() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Agency { Kind = (AgencyKind)99 });

    [Fact]
    public void What_readers_and_rules_both_report_is_there_once_with_the_severity_of_the_set()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021) with { Overview = null };
        Finding missing = Assert.Single(report.Findings());
        Finding other = missing with { Arguments = [], Related = ["/year"] };
        Finding ofReader = new(Rules.SectionMissing, "/problems") { Arguments = missing.Arguments };
        RuleSet rules = RuleSet.Standard.WithSeverity("GID102", FindingSeverity.Warning);
        CheckedReport checkedReport = CheckedReport.Of(report, [ofReader, other], rules);
        Assert.Equal([missing with { Severity = FindingSeverity.Warning }, ofReader], checkedReport.Findings);
        Assert.Equal((1, 1, false), (checkedReport.Errors, checkedReport.Warnings, checkedReport.IsValid));
        Assert.Equal(
            (FormEdition.Edition2021, report.Year, report.Agency.Name),
            (checkedReport.Edition, checkedReport.Year, checkedReport.Agency));
    }

    [Fact]
    public void Without_a_report_the_findings_of_reading_stay()
    {
        CheckedReport unreadable = CheckedReport.Of(null, ReportJson.Read("{").Findings);
        Assert.Equal("GID111", Assert.Single(unreadable.Findings).Rule.Id);
        Assert.Equal((null, false), (unreadable.Edition, unreadable.IsValid));
        Assert.True(CheckedReport.Of(Reports.Zero(FormEdition.Edition2021), []).IsValid);
    }
}
