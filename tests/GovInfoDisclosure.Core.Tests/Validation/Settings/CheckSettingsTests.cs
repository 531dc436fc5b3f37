using System.Collections.Immutable;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Validation.Settings;

public class CheckSettingsTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    // Two independent slips in table three, and published late.
    private static readonly DisclosureReport Report = Reports.Zero(FormEdition.Edition2021)
        .Change("/requests/newlyReceived/total", 9).Change("/requests/carriedForward/others", 3) with
    {
        Agency = new() { Name = "青禾县自然资源局" },
        PublishedOn = new DateOnly(2025, 3, 18),
    };

    private static readonly CheckedReport Checked = CheckedReport.Of(Report, []);

    [Fact]
    public void Settings_without_content_change_nothing() => Assert.Same(Checked, CheckSettings.None.ApplyTo(Checked, Today));

    [Fact]
    public void A_rule_that_is_off_reports_nothing()
    {
        CheckedReport applied = Weighing("GID802", null).ApplyTo(Checked, Today);

        Assert.Equal(Checked.Findings.Where(f => f.Rule.Id != "GID802"), applied.Findings);
        Assert.DoesNotContain(applied.Localisation.Problems, p => p.Pointer == "/publishedOn");
        Assert.Empty(applied.Suppressed);
    }

    [Fact]
    public void A_rule_weighs_what_the_settings_give_it()
    {
        CheckedReport applied = Weighing("GID802", FindingSeverity.Error).ApplyTo(Checked, Today);

        Assert.Equal((Checked.Errors + 1, Checked.Warnings - 1), (applied.Errors, applied.Warnings));
        Assert.Equal(FindingSeverity.Error, applied.Localisation.Problems.Single(p => p.Pointer == "/publishedOn").Severity);
    }

    [Fact]
    public void A_finding_that_becomes_a_warning_is_a_problem_with_a_name_of_its_own()
    {
        var reading = new Finding(Rules.Normalized, "/requests");
        CheckedReport report = CheckedReport.Of(Report, [reading]);
        CheckSettings settings = Accepting(report, report.Findings.First(f => !f.Terms.IsEmpty)) with
        {
            Rules = Weighing("GID105", FindingSeverity.Warning).Rules,
        };
        CheckedReport applied = settings.ApplyTo(report, Today);

        Assert.Equal("/requests", applied.Localisation.Problems[^1].Pointer);
        Assert.Equal(applied.Localisation.Problems.Length, applied.Localisation.Problems.DistinctBy(p => p.Id).Count());
    }

    [Fact]
    public void An_accepted_finding_does_not_count()
    {
        Finding late = Checked.Findings.Single(f => f.Rule.Id == "GID802");
        CheckedReport applied = Accepting(Checked, late).ApplyTo(Checked, Today);

        Assert.Equal(Checked.Warnings - 1, applied.Warnings);
        Assert.Equal([late], applied.Suppressed.Select(s => s.Finding));
        Assert.Equal(("已说明", "GID802", Report.Agency.Name, 2024), applied.Suppressed.Select(
            s => (s.Acceptance.Reason, s.Acceptance.Rule, s.Acceptance.Agency, s.Acceptance.Year!.Value)).Single());
        Assert.Empty(applied.Stale);
    }

    [Fact]
    public void A_problem_whose_findings_are_all_accepted_is_gone_with_its_repairs()
    {
        Problem[] wrong = [.. Checked.Localisation.Problems.Where(p => p.Kind == ProblemKind.WrongCell)];
        Assert.Equal(2, wrong.Length);
        Finding[] accepted = [.. Checked.Findings.Where(f => wrong[0].Findings.Contains(f.Id))];
        LocalisationResult left = Accepting(Checked, accepted).ApplyTo(Checked, Today).Localisation;

        Assert.Equal([wrong[1].Id], left.Problems.Where(p => p.Kind == ProblemKind.WrongCell).Select(p => p.Id));
        Assert.All(left.Repairs.SelectMany(r => r.Changes), c => Assert.NotEqual(wrong[0].Id, c.Problem));
        Assert.All(left.Repairs, r => Assert.DoesNotContain(r.Clears, accepted.Select(f => f.Id).Contains));
        Assert.Equal(left.Components.Single().Listed, left.Repairs.Length);
        Assert.NotEmpty(left.Repairs);

        LocalisationResult none = Accepting(Checked, [.. Checked.Findings]).ApplyTo(Checked, Today).Localisation;
        Assert.Empty(none.Problems);
        Assert.Empty(none.Repairs);
    }

    [Fact]
    public void What_is_accepted_in_one_table_leaves_the_repairs_of_the_others()
    {
        const string Lawsuits = "/reviewAndLitigation/litigation/direct/";
        CheckedReport report = CheckedReport.Of(
            Reports.Zero(FormEdition.Edition2021).Change("/requests/newlyReceived/total", 9).Set(Lawsuits + "upheld", 2)
                .Set("/reviewAndLitigation/reconsideration/total", 4).Set("/reviewAndLitigation/reconsideration/upheld", null), []);
        Finding[] accepted = [.. report.Findings.Where(f => f.Pointer == Lawsuits + "total")];
        LocalisationResult left = Accepting(report, accepted).ApplyTo(report, Today).Localisation;

        Assert.Equal([("requests", 1), ("direct", 0)], left.Components.Select(c => (c.Component, c.Listed)));
        Assert.Equal(report.Localisation.Repairs.Where(r => r.Component != "direct"), left.Repairs);
        Assert.Contains(left.Repairs, r => r.Changes is [{ From: null, To: 4 }]);
        HashSet<string> ids = [.. left.Repairs.Select(r => r.Id)];
        Assert.All(left.Problems.SelectMany(p => p.Repairs), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void An_acceptance_lapses_when_a_figure_changes()
    {
        Finding sum = Checked.Findings.First(f => f.Rule.Id == "GID301");
        CheckSettings settings = Accepting(Checked, sum);
        CheckedReport changed = CheckedReport.Of(Report.Change(sum.Pointer, 1), []);
        CheckedReport applied = settings.ApplyTo(changed, Today);

        Assert.Equal(changed.Findings, applied.Findings);
        Assert.Equal([(sum.Id, StaleCause.Changed)], applied.Stale.Select(s => (s.Acceptance.Finding, s.Cause)));

        Finding again = changed.Findings.First(f => f.Pointer == sum.Pointer && f.Rule.Id == "GID301");
        CheckSettings renewed = settings.Accept(changed, again, "又");
        Assert.Equal(["又"], renewed.Accepted.Select(a => a.Reason));
        Assert.Empty(renewed.ApplyTo(changed, Today).Stale);
    }

    [Theory]
    [InlineData("2026-11-26", true)]
    [InlineData("2026-11-25", false)]
    public void An_acceptance_holds_through_its_last_day(string until, bool holds)
    {
        Finding late = Checked.Findings.Single(f => f.Rule.Id == "GID802");
        CheckedReport applied = CheckSettings.None.Accept(Checked, late, "已说明", DateOnly.ParseExact(until, "yyyy-MM-dd", null))
            .ApplyTo(Checked, Today);

        Assert.Equal(holds ? 1 : 0, applied.Suppressed.Length);
        Assert.Equal(holds ? [] : [StaleCause.Expired], applied.Stale.Select(s => s.Cause));
    }

    [Fact]
    public void An_acceptance_holds_for_its_report_only()
    {
        CheckSettings settings = Accepting(Checked, [.. Checked.Findings]);
        foreach (DisclosureReport other in new[] { Report with { Year = 2023 }, Report with { Agency = new() { Name = "某局" } } })
        {
            CheckedReport applied = settings.ApplyTo(CheckedReport.Of(other, []), Today);
            Assert.Empty(applied.Suppressed);
            Assert.Empty(applied.Stale);
        }
    }

    [Fact]
    public void An_entry_that_names_no_report_holds_for_any_and_lapses_where_the_same_rule_finds_something_else()
    {
        Finding late = Checked.Findings.Single(f => f.Rule.Id == "GID802");
        var entry = new AcceptedFinding(late.Id, "已说明") { Rule = "GID802", Pointer = late.Pointer };
        CheckSettings settings = CheckSettings.None with { Accepted = [entry] };

        Assert.Single(settings.ApplyTo(CheckedReport.Of(Report with { Agency = new() { Name = "青禾县水务局" } }, []), Today).Suppressed);
        Assert.Single(settings.ApplyTo(CheckedReport.Of(Report with { PublishedOn = new(2025, 3, 19) }, []), Today).Stale);
        Assert.Empty(settings.ApplyTo(CheckedReport.Of(Report with { PublishedOn = new(2025, 1, 19) }, []), Today).Stale);
    }

    [Fact]
    public void A_document_that_cannot_be_read_shows_nothing_about_acceptances()
    {
        CheckSettings settings = CheckSettings.None with { Accepted = [new("f", "已说明") { Rule = "GID101", Pointer = "" }] };
        CheckedReport report = CheckedReport.Of(null, [new Finding(Rules.MediumNotReadable, "")]);

        Assert.Empty(settings.ApplyTo(report, Today).Stale);
    }

    [Fact]
    public void What_cannot_be_accepted_is_an_error_of_the_programmer()
    {
        Assert.Throws<ArgumentException>(() => CheckSettings.None.Accept(Checked, Checked.Findings[0], " "));
        Assert.Throws<ArgumentException>(() => CheckSettings.None.Accept(Checked, new Finding(Rules.BlankCells, ""), "已说明"));
    }

    private static CheckSettings Weighing(string rule, FindingSeverity? severity) =>
        CheckSettings.None with { Rules = ImmutableSortedDictionary<string, FindingSeverity?>.Empty.Add(rule, severity) };

    private static CheckSettings Accepting(CheckedReport report, params ReadOnlySpan<Finding> findings)
    {
        CheckSettings settings = CheckSettings.None;
        foreach (Finding finding in findings)
            settings = settings.Accept(report, finding, "已说明");
        return settings;
    }
}
