using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.JsonSchema.Data;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.JsonSchema.Tests;

public class RuleDataTests
{
    public static TheoryData<string> Ids => [.. Rules.All.Select(r => r.Id)];

    // The samples of these are documents, which only a reader of documents can judge: see the conformance cases.
    public static TheoryData<string> IdsOfReports => [.. RuleSamples.All.Where(s => s.PassingText is null).Select(s => s.Rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_formula_and_a_sample(string id)
    {
        Assert.NotNull(Rules.Find(id)!.Formula);
        Assert.Single(RuleSamples.All, s => s.Rule.Id == id);
    }

    [Theory]
    [MemberData(nameof(IdsOfReports))]
    public void The_passing_sample_is_in_order_and_the_failing_one_is_not(string id)
    {
        RuleSample sample = RuleSamples.Find(Rules.Find(id)!)!;
        ReportReadResult passing = ReportJson.Read(sample.PassingReport.ToJsonString());

        Assert.Empty(passing.Findings);
        Assert.Empty(RuleSet.Standard.Check(passing.Report!));
        Assert.Empty(sample.Compare(fails: false));
        Assert.NotEmpty(sample.Findings());
    }

    [Fact]
    public void A_rule_finds_nothing_in_editions_that_it_does_not_name()
    {
        foreach (DisclosureReport report in Enumerable.Range(0, 400).Select(seed => ReportGenerator.AnyReport(seed)))
            Assert.All(RuleSet.Standard.Check(report), f => Assert.Contains(f.Rule, report.Form.Rules));
    }

    [Fact]
    public void A_rule_of_others_has_neither_relations_nor_a_sample()
    {
        string data = RuleData.For(new Rule("ACME1", "ownRule", FindingSeverity.Warning, new("自定规则。", "A rule of one's own.")));

        Assert.Contains("\"relations\": { \"2019\": [], \"2021\": [] }", data, StringComparison.Ordinal);
        Assert.Contains("\"samples\": null", data, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_relation_of_the_forms_is_in_a_rule() =>
        Assert.Empty(DisclosureForm.All.SelectMany(f => f.Relations).Select(r => r.Rule.Id).Except(Rules.All.Select(r => r.Id)));
}
