using System.Text;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>
/// Each file <c>Fixtures/hostile/*.json</c> is read strictly and must give the findings in the file beside it: rule, message key,
/// line:column and JSON pointer, one finding per line in the order of findings.
/// </summary>
public class HostileFixtureTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Json", "Fixtures", "hostile");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_give_the_expected_findings_and_no_report(string name)
    {
        ReportReadResult result = ReportJson.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".json")));
        Assert.Null(result.Report);
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".findings")), string.Concat(result.Findings.Select(Line)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_gives_the_same_findings_as_bytes(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, name + ".json"));
        string text = Encoding.UTF8.GetString(bytes);
        // Bytes that are not UTF-8 have no text to compare with.
        if (Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes))
            Assert.Equal(ReportJson.Read(bytes).Findings, ReportJson.Read(text).Findings);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Messages_are_complete_in_both_languages(string name)
    {
        foreach (Finding finding in ReportJson.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".json"))).Findings)
        {
            Assert.DoesNotContain('{', finding.Message(Language.Chinese).Replace("“{”", "", StringComparison.Ordinal));
            Assert.Contains(
                $"Line {finding.Place!.Line}, column {finding.Place.Column}: ",
                finding.Message(Language.English),
                StringComparison.Ordinal);
            Assert.Contains($"第{finding.Place.Line}行第{finding.Place.Column}列", finding.Message(Language.Chinese), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_fixture_has_its_findings_and_every_kind_of_finding_a_fixture()
    {
        string[] expected = [.. Directory.EnumerateFiles(Folder, "*.findings")];
        Assert.Equal(Names.Count, expected.Length);
        Assert.True(expected.Length >= 30);
        IEnumerable<string> keys = expected.SelectMany(File.ReadAllLines).Select(l => l.Split(' ')[1]).Distinct().Order();
        // Settings are read by the same rule.
        Assert.Equal(Rules.InvalidJson.Messages.Keys.Except([MessageKeys.More, MessageKeys.UnknownSetting]).Order(), keys);
    }

    private static string Line(Finding finding) =>
        $"{finding.Rule.Id} {finding.MessageKey} {finding.Place!.Line}:{finding.Place.Column} {finding.Pointer}".TrimEnd() + "\n";
}
