using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Localisation;

/// <summary>A block of table four has one check for five cells; what the text states decides between them.</summary>
public class NarrativeEvidenceTests
{
    private const string Block = "/reviewAndLitigation/reconsideration/";

    // 结果维持 should be 3.
    private static DisclosureReport Wrong => Reports.Zero(FormEdition.Edition2021)
        .Set(Block + "upheld", 8).Set(Block + "corrected", 2).Set(Block + "total", 5);

    [Fact]
    public void Without_a_text_several_cells_may_be_wrong() =>
        Assert.True(CheckedReport.Of(Wrong, []).Localisation.Repairs.Length > 1);

    [Theory]
    [InlineData("因政府信息公开被申请行政复议5件，其中结果维持3件。", "upheld")]
    [InlineData("政府信息公开行政复议10件，其中结果维持8件，结果纠正2件。", "total")]
    public void The_repair_that_the_text_agrees_with_comes_first(string text, string cell)
    {
        DisclosureReport report = Wrong with { Overview = new() { Text = text } };
        Repair first = Assert.Single(CheckedReport.Of(report, []).Localisation.Repairs, r => r.Rank == 1);
        Assert.Equal(Block + cell, Assert.Single(first.Changes).Pointer);
    }

    [Fact]
    public void A_sum_that_the_text_states_of_two_blocks_decides_where_one_of_them_is_in_order()
    {
        // 4 lawsuits after reconsideration are in order; of 30 and 3 direct ones, the larger figure is the rarer one.
        const string Lawsuits = "/reviewAndLitigation/litigation/";
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021)
            .Set(Lawsuits + "afterReconsideration/upheld", 4).Set(Lawsuits + "afterReconsideration/total", 4)
            .Set(Lawsuits + "direct/upheld", 30).Set(Lawsuits + "direct/total", 3);
        Assert.Equal(Lawsuits + "direct/upheld", First(report, ""));
        Assert.Equal(Lawsuits + "direct/total", First(report, "因政府信息公开被提起行政诉讼34件。"));
        // A blank beside it may be any figure.
        Assert.Equal(Lawsuits + "direct/upheld", First(
            report.Set(Lawsuits + "afterReconsideration/total", null), "因政府信息公开被提起行政诉讼34件。"));
    }

    [Fact]
    public void Cases_that_the_text_states_without_pending_ones_decide_too()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021)
            .Set(Block + "upheld", 8).Set(Block + "corrected", 3).Set(Block + "pending", 4).Set(Block + "total", 12);
        Assert.Equal(Block + "corrected", First(report, ""));
        // 8 and 3 are right then.
        Assert.Equal(Block + "pending", First(report, "政府信息公开行政复议11件。"));
        Assert.Equal(Block + "total", First(report, "政府信息公开行政复议15件。"));
        // Copied from the wrong total, or the total is right.
        Assert.Equal(Block + "corrected", First(report, "政府信息公开行政复议12件。"));
    }

    [Fact]
    public void A_text_that_agrees_with_the_other_cells_outweighs_the_likeliest_slip()
    {
        // 91 may be 19 with its digits exchanged.
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021)
            .Set(Block + "upheld", 91).Set(Block + "pending", 5).Set(Block + "total", 24);
        Assert.Equal(Block + "upheld", First(report, ""));
        Assert.Equal(Block + "total", First(report, "政府信息公开行政复议96件。"));
        Assert.Equal(Block + "upheld", First(report, "政府信息公开行政复议24件。"));
    }

    [Fact]
    public void A_text_about_other_cells_decides_nothing()
    {
        DisclosureReport report = Wrong with { Overview = new() { Text = "全年收到政府信息公开申请0件。" } };
        Assert.Equal(
            CheckedReport.Of(Wrong, []).Localisation.Repairs.Select(r => (r.Rank, r.Changes[0].Pointer)),
            CheckedReport.Of(report, []).Localisation.Repairs.Select(r => (r.Rank, r.Changes[0].Pointer)));
    }

    [Fact]
    public void What_the_text_shows_of_a_wrong_cell_belongs_to_its_problem()
    {
        DisclosureReport report = Wrong with { Overview = new() { Text = "因政府信息公开被申请行政复议5件，其中结果维持3件。" } };
        CheckedReport check = CheckedReport.Of(report, []);
        Finding contradiction = Assert.Single(check.Findings, f => f.Rule.Id == Rules.TextContradictsTable.Id);
        Problem problem = Assert.Single(check.Localisation.Problems, p => p.Findings.Contains(contradiction.Id));
        Assert.Equal(ProblemKind.WrongCell, problem.Kind);
        Assert.Contains(contradiction.Id, check.Localisation.Repairs[0].Clears);
        Assert.Contains(contradiction.Id, Assert.Single(check.Localisation.Repairs[0].Changes).Clears);
    }

    [Fact]
    public void What_no_repair_makes_agree_is_a_problem_of_its_own()
    {
        DisclosureReport report = Wrong with { Overview = new() { Text = "全年收到政府信息公开申请4件。" } };
        CheckedReport check = CheckedReport.Of(report, []);
        Finding contradiction = Assert.Single(check.Findings, f => f.Rule.Id == Rules.TextContradictsTable.Id);
        Assert.Equal(
            [contradiction.Id], Assert.Single(check.Localisation.Problems, p => p.Findings.Contains(contradiction.Id)).Findings);
    }

    private static string First(DisclosureReport report, string text) => Assert.Single(Assert.Single(
        CheckedReport.Of(report with { Overview = new() { Text = text } }, []).Localisation.Repairs,
        r => r is { Rank: 1, Changes: [{ From: not null }, ..] }).Changes).Pointer;
}
