using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Tests.Json;

public class ReportJsonRoundTripTests
{
    [Property(MaxTest = 300)]
    public void Writing_and_reading_back_is_the_identity(int seed, bool indented)
    {
        DisclosureReport report = ReportGenerator.AnyReport(seed);
        ReportReadResult result = ReportJson.Read(ReportJson.Write(report, indented));
        Assert.Empty(result.Findings);
        Assert.Equal(report, result.Report);
        Assert.Equal(report, ReportJson.Read(ReportJson.WriteText(report, indented)).Report);
    }

    [Property(MaxTest = 100)]
    public void Canonical_bytes_are_stable(int seed, bool indented)
    {
        byte[] bytes = ReportJson.Write(ReportGenerator.AnyReport(seed), indented);
        Assert.Equal(bytes, ReportJson.Write(ReportJson.Read(bytes).Report!, indented));
    }

    [Property(MaxTest = 100)]
    public void A_report_does_not_depend_on_the_order_of_members(int seed)
    {
        DisclosureReport report = ReportGenerator.AnyReport(seed);
        byte[] shuffled = JsonScramble.Shuffle(ReportJson.Write(report), new Random(seed));
        ReportReadResult result = ReportJson.Read(shuffled);
        Assert.Empty(result.Findings);
        Assert.Equal(report, result.Report);
    }

    [Property(MaxTest = 300)]
    public void Findings_do_not_depend_on_the_order_of_members(int seed, bool lenient)
    {
        var random = new Random(seed);
        byte[] spoilt = JsonScramble.Spoil(ReportJson.Write(ReportGenerator.AnyReport(seed)), random);
        byte[] shuffled = JsonScramble.Shuffle(spoilt, random);
        var options = new ReportJsonReaderOptions { Lenient = lenient };
        ReportReadResult first = ReportJson.Read(spoilt, options), second = ReportJson.Read(shuffled, options);
        Assert.Equal(first.Report, second.Report);
        Assert.Equal(first.Report is null, first.Findings.Length > 0);
        Assert.Equal(WithoutPlaces(first), WithoutPlaces(second));
    }

    [Theory]
    [InlineData(FormEdition.Edition2019)]
    [InlineData(FormEdition.Edition2021)]
    public void The_edition_may_come_last(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        string member = $"\"edition\":\"{report.Form.Code}\"";
        string text = ReportJson.WriteText(report).Replace(member + ",", "", StringComparison.Ordinal);
        Assert.Equal(report, ReportJson.Read(text[..^1] + "," + member + "}").Report);
    }

    // The place stands in the arguments as well.
    private static IEnumerable<string> WithoutPlaces(ReportReadResult result) => result.Findings
        .Select(f => string.Join(' ', [f.Rule.Id, f.MessageKey, f.Pointer, f.Actual.ToString(),
            .. f.Arguments.Where(a => a.Name is not ("line" or "column")).Select(a => a.Value.English)]))
        .Order(StringComparer.Ordinal);
}
