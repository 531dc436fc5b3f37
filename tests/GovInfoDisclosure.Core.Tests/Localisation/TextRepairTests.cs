using System.Text.Json;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Tests.Narratives;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Localisation;

/// <summary>Where the tables are right, the text that contradicts them is to be corrected.</summary>
public sealed class TextRepairTests
{
    private const string Received = "/requests/newlyReceived/", Handled = "/requests/outcomes/granted/", All = "/requests/outcomes/total/";

    [Fact]
    public void Applied_it_clears_its_finding_and_makes_no_other()
    {
        (DisclosureReport Report, CheckedReport Check, Repair Repair)[] found =
        [
            .. from example in NarrativeCase.All
               let report = example.Report()
               let check = CheckedReport.Of(report, [])
               from repair in check.Localisation.Repairs
               where !repair.TextChanges.IsEmpty
               select (report, check, repair),
        ];
        Assert.InRange(found.Length, 30, int.MaxValue);
        Assert.All(found, f =>
        {
            CheckedReport after = CheckedReport.Of(f.Repair.ApplyTo(f.Report), []);
            Finding cleared = Assert.Single(f.Check.Findings, x => x.Id == Assert.Single(f.Repair.Clears));
            Assert.Equal("GID501", cleared.Rule.Id);
            Assert.Equal(f.Check.Findings.Length - 1, after.Findings.Length);
        });
    }

    [Theory]
    [InlineData("全年收到政府信息公开申请21件。", 12, "21", "12", Mechanism.Transposition)]
    [InlineData("全年收到政府信息公开申请１３件。", 12, "１３", "１２", Mechanism.Digit)]
    [InlineData("全年收到政府信息公开申请1,234件。", 12345, "1,234", "12,345", Mechanism.DigitDropped)]
    public void It_is_written_as_the_text_writes_its_figures(string text, int figure, string from, string to, Mechanism mechanism)
    {
        Repair repair = Assert.Single(CheckedReport.Of(Report(text, figure), []).Localisation.Repairs);
        TextChange change = Assert.Single(repair.TextChanges);
        Assert.Equal(("/overview/text", text.IndexOf(from, StringComparison.Ordinal), from, to),
            (change.Pointer, change.Offset, change.From, change.To));
        Assert.Equal(mechanism, repair.Mechanism);
    }

    [Fact]
    public void After_the_repair_of_a_cell_the_text_gets_the_figure_of_the_repair()
    {
        DisclosureReport wrongCell = Report("全年收到政府信息公开申请15件。", 12).Set(Received + "total", 21);
        LocalisationResult result = CheckedReport.Of(wrongCell, []).Localisation;
        Assert.Contains(result.Repairs, r => r.IsUnique && r.Changes is [{ To: 12 }]);
        Assert.Equal("12", Assert.Single(result.Repairs.SelectMany(r => r.TextChanges)).To);
    }

    [Fact]
    public void Where_several_cells_may_be_wrong_no_figure_is_proposed_for_the_text()
    {
        DisclosureReport tied = Report("政府信息公开行政复议6件。", 0)
            .Set("/reviewAndLitigation/reconsideration/upheld", 8).Set("/reviewAndLitigation/reconsideration/total", 5);
        LocalisationResult result = CheckedReport.Of(tied, []).Localisation;
        Assert.NotEmpty(result.Repairs);
        Assert.DoesNotContain(result.Repairs, r => !r.TextChanges.IsEmpty);
    }

    [Fact]
    public void It_is_the_repair_of_its_problem_and_says_so_with_reserve()
    {
        DisclosureReport report = Report("全年收到政府信息公开申请21件。", 12);
        LocalisationResult result = CheckedReport.Of(report, []).Localisation;
        Problem problem = Assert.Single(result.Problems);
        Assert.Equal(result.Repairs.Select(r => r.Id), problem.Repairs);
        Assert.Equal("如表中数字无误，正文应改为“12”。", result.Proposal(problem, report.Form, Language.Chinese));
        Assert.Equal("If the table is right, the text should state 12.", result.Proposal(problem, report.Form, Language.English));
    }

    [Fact]
    public void Json_keeps_it()
    {
        CheckedReport check = CheckedReport.Of(Report("全年收到政府信息公开申请21件。", 12), []) with { Report = null };
        string json = JsonSerializer.Serialize(check);
        JsonElement repair = JsonSerializer.Deserialize<JsonElement>(json).GetProperty("repairs")[0];
        JsonElement change = repair.GetProperty("changes")[0];
        Assert.False(repair.TryGetProperty("component", out _));
        Assert.Equal((12, 2, "21", "12"), (change.GetProperty("offset").GetInt32(), change.GetProperty("length").GetInt32(),
            change.GetProperty("from").GetString(), change.GetProperty("to").GetString()));
        Assert.Equal(check.Localisation, JsonSerializer.Deserialize<CheckedReport>(json)!.Localisation);
    }

    [Theory]
    [InlineData("全年收到政府信息公开申请20件。")]
    [InlineData("")]
    public void A_report_with_other_words_is_refused(string text)
    {
        Repair repair = Assert.Single(CheckedReport.Of(Report("全年收到政府信息公开申请21件。", 12), []).Localisation.Repairs);
        Assert.Throws<ArgumentException>(() => repair.ApplyTo(Report(text, 12)));
    }

    // 12 requests of natural persons, all granted.
    private static DisclosureReport Report(string text, int figure) =>
        new[] { Received, Handled, All }.Aggregate(
            Reports.Zero(FormEdition.Edition2021) with { Overview = new() { Text = text } },
            (report, row) => report.Set(row + "naturalPersons", figure).Set(row + "total", figure));
}
