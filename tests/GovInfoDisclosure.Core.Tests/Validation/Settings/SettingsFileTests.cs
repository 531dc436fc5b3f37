using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Validation.Settings;

/// <summary>The text of settings files.</summary>
public class SettingsFileTests
{
    private const string Complete = """
        {
          "$schema": "settings.schema.json",
          "rules": {
            "GID304": "error",
            "GID802": "off",
            "OWN1": "information"
          },
          "accepted": [
            {
              "finding": "f3a9",
              "rule": "GID202",
              "pointer": "/proactiveDisclosure/governmentRules/inForce",
              "agency": "某某市“人民政府”",
              "year": 2024,
              "reason": "修订 3 件",
              "until": "2027-03-31"
            },
            {
              "finding": "f3aa",
              "reason": "另有说明"
            }
          ]
        }

        """;

    [Fact]
    public void A_file_is_written_as_it_was_read()
    {
        CheckSettings settings = Read(Complete).Settings!;

        Assert.Equal(Complete.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(settings.Write()));
        Assert.Equal(settings, CheckSettings.Read(settings.Write()).Settings);
        Assert.Equal(
            [("GID304", FindingSeverity.Error), ("GID802", null), ("OWN1", FindingSeverity.Information)],
            settings.Rules.Select(r => (r.Key, r.Value)));
        Assert.Equal(new DateOnly(2027, 3, 31), settings.Accepted[0].Until);
        Assert.NotEqual(settings, settings with { Accepted = [] });
    }

    [Fact]
    public void A_byte_order_mark_does_not_matter() =>
        Assert.NotNull(CheckSettings.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Complete)]).Settings);

    [Theory]
    [InlineData("", "", Rule.Usual)]
    [InlineData("{\"rules\":}", "", Rule.Usual)]
    [InlineData("{} {}", "", Rule.Usual)]
    [InlineData("[]", "", MessageKeys.Type)]
    [InlineData("{\"accepts\":[]}", "/accepts", MessageKeys.UnknownSetting)]
    [InlineData("{\"a~/b\":[]}", "/a~0~1b", MessageKeys.UnknownSetting)]
    [InlineData("{\"rules\":{},\"rules\":{}}", "/rules", MessageKeys.Duplicate)]
    [InlineData("{\"rules\":[]}", "/rules", MessageKeys.Type)]
    [InlineData("{\"rules\":{\"GID999\":\"off\"}}", "/rules/GID999", MessageKeys.Value)]
    [InlineData("{\"rules\":{\"GID304\":\"fatal\"}}", "/rules/GID304", MessageKeys.Value)]
    [InlineData("{\"rules\":{\"GID304\":true}}", "/rules/GID304", MessageKeys.Type)]
    [InlineData("{\"rules\":{\"\\ud800\":\"off\"}}", "/rules/\\ud800", MessageKeys.Surrogate)]
    [InlineData("{\"$schema\":\"\\udc00\"}", "/$schema", MessageKeys.Surrogate)]
    [InlineData("{\"accepted\":{}}", "/accepted", MessageKeys.Type)]
    [InlineData("{\"accepted\":[1]}", "/accepted/0", MessageKeys.Type)]
    [InlineData("{\"accepted\":[{\"reason\":\"r\"}]}", "/accepted/0/finding", MessageKeys.Missing)]
    [InlineData("{\"accepted\":[{\"finding\":\"f\"}]}", "/accepted/0/reason", MessageKeys.Missing)]
    [InlineData("{\"accepted\":[{\"finding\":\"f\",\"reason\":\" \"}]}", "/accepted/0/reason", MessageKeys.Value)]
    [InlineData("{\"accepted\":[{\"finding\":\"f\",\"reason\":\"r\",\"until\":\"2027-02-29\"}]}", "/accepted/0/until", MessageKeys.Value)]
    [InlineData("{\"accepted\":[{\"finding\":\"f\",\"reason\":\"r\",\"year\":0}]}", "/accepted/0/year", MessageKeys.Value)]
    [InlineData("{\"accepted\":[{\"finding\":\"f\",\"reason\":\"r\",\"year\":\"2024\"}]}", "/accepted/0/year", MessageKeys.Type)]
    public void What_is_wrong_is_named_with_its_place(string text, string pointer, string key)
    {
        CheckSettingsReadResult result = Read(text);

        Assert.Null(result.Settings);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal((Rules.InvalidJson.Id, pointer, key), (finding.Rule.Id, finding.Pointer, finding.MessageKey));
        Assert.Equal(1, finding.Place!.Line);
        Assert.StartsWith("第1行第", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.StartsWith("Line 1, column ", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_named_at_once_in_their_order()
    {
        CheckSettingsReadResult result = Read("{\n\"x\":1,\n\"rules\":{\"GID1\":\"off\"},\n\"accepted\":[{}]}");

        Assert.Equal(["/x", "/rules/GID1", "/accepted/0/finding", "/accepted/0/reason"], result.Findings.Select(f => f.Pointer));
        Assert.Equal([2, 3, 4, 4], result.Findings.Select(f => f.Place!.Line!.Value));
    }

    [Fact]
    public void No_bytes_make_reading_throw()
    {
        byte[] original = Encoding.UTF8.GetBytes(Complete);
        foreach (int seed in TestRun.Seeds(2000))
        {
            var random = new Random(seed);
            byte[] text = [.. original];
            for (int i = random.Next(1, 4); i > 0; i--)
                text[random.Next(text.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : original[random.Next(original.Length)];
            CheckSettingsReadResult result = CheckSettings.Read(
                text.AsSpan(0, random.Next(4) == 0 ? random.Next(text.Length) : text.Length));
            Assert.Equal(result.Settings is null, !result.Findings.IsEmpty);
            Assert.All(result.Findings, f => Assert.NotEqual("", f.Message(Language.English)));
        }
    }

    [Fact]
    public void Too_many_faults_are_cut_short() =>
        Assert.Equal(1001, Read($"{{\"accepted\":[{string.Join(',', Enumerable.Repeat("1", 5000))}]}}").Findings.Length);

    [Fact]
    public void The_answer_of_a_check_has_what_settings_did()
    {
        var finding = new Finding(Rules.PublishedLate, "/publishedOn")
        {
            Id = "f1",
            Actual = FindingValue.Of("a"),
            Expected = FindingValue.Of("b"),
        };
        CheckedReport report = new()
        {
            Suppressed = [new(finding, Read(Complete).Settings!.Accepted[0])],
            Stale = [new(Read(Complete).Settings!.Accepted[1], StaleCause.Expired)],
        };
        string json = JsonSerializer.Serialize(report, JsonSerializerOptions.Default);
        CheckedReport read = JsonSerializer.Deserialize<CheckedReport>(json)!;

        Assert.Equal(report.Stale, read.Stale);
        Assert.Equal(report.Suppressed[0].Acceptance, read.Suppressed[0].Acceptance);
        Assert.Equal(json, JsonSerializer.Serialize(read, JsonSerializerOptions.Default));
        string without = JsonSerializer.Serialize(report with { Stale = [] }, JsonSerializerOptions.Default);
        Assert.DoesNotContain("stale", without, StringComparison.Ordinal);
    }

    private static CheckSettingsReadResult Read(string text) => CheckSettings.Read(Encoding.UTF8.GetBytes(text));
}
