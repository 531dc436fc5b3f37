using System.Text.Json;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.SchemaWriter.Conformance;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>The rules are data: a program that knows nothing but <c>schema/rules</c> finds what the library finds.</summary>
public class RelationTests
{
    private const int Seeds = 250;

    private static readonly string[] LinearRules = [.. DisclosureForm.All.SelectMany(f => f.Relations).Select(r => r.Rule.Id).Distinct()];

    [Fact]
    public async Task Conformance_cases_have_the_same_findings() =>
        await AssertSameFindings([.. ConformanceCases.All()
            .Where(c => c.Structure == Structure.Valid).Select(c => ReportJson.Read(c.Text).Report!)]);

    [Theory]
    [MemberData(nameof(SchemaEditions.All), MemberType = typeof(SchemaEditions))]
    public async Task Generated_reports_with_and_without_defects_have_the_same_findings(FormEdition edition) =>
        await AssertSameFindings([.. Enumerable.Range(0, Seeds).SelectMany(seed => Generated(seed, edition))]);

    [Fact]
    public void Evaluator_is_short() => Assert.InRange(File.ReadLines(Repository.PathOf("schema/javascript/evaluate.mjs")).Count(), 1, 150);

    // One report in five has figures up to 2^53 − 1, and one in four single blanks.
    private static DisclosureReport[] Generated(int seed, FormEdition edition)
    {
        var profile = new ReportProfile
        {
            Edition = edition,
            Scale = seed % 5 == 0 ? ReportScale.Boundary : ReportScale.County,
            Blanks = seed % 4 == 0 ? BlankStyle.SomeZeros : null,
        };
        DefectiveReport defective = ReportGenerator.Defective(seed, profile);
        return [defective.Original, defective.Report];
    }

    private static async Task AssertSameFindings(DisclosureReport[] reports)
    {
        string[] found =
            await Interpreter.Node.Run("evaluate.mjs", [Repository.PathOf("schema/rules")],
                [.. reports.Select(r => ReportJson.WriteText(r))]);
        for (int i = 0; i < reports.Length; i++)
            Assert.Equal(RuleSet.Standard.Check(reports[i]).Where(f => LinearRules.Contains(f.Rule.Id)).Select(Line), Lines(found[i]));
        Assert.Contains(found, f => f != "[]");
    }

    private static string Line(Finding finding) =>
        $"{finding.Rule.Id} {finding.MessageKey} {finding.Pointer} {finding.Expected} {finding.Actual} {string.Join(' ', finding.Related)}";

    private static IEnumerable<string> Lines(string json) => JsonSerializer.Deserialize<JsonElement[]>(json)!.Select(f =>
        $"{f.GetProperty("rule")} {f.GetProperty("message")} {f.GetProperty("pointer")} {f.GetProperty("expected")} "
        + $"{f.GetProperty("actual")} {string.Join(' ', f.GetProperty("related").EnumerateArray())}");
}
