namespace GovInfoDisclosure.Tests.Diagnostics;

public class FindingTests
{
    private static readonly Rule Rule = new(
        "OWN1", "own", FindingSeverity.Warning,
        new("{who}应为 {expected}，填为 {actual}（{pointer}）", "{who}: {expected}, not {actual} ({pointer})"));

    private static Finding Sample => new(Rule, "/year")
    {
        Expected = FindingValue.Of(1.5m),
        Actual = FindingValue.Of(new DateOnly(2025, 1, 31)),
        Related = ["/title"],
        Place = new() { Line = 3 },
        Arguments = [new("who", new("某局", "A bureau"))],
    };

    private static Finding[] Changes =>
    [
        Sample with { Severity = FindingSeverity.Information },
        new(Rule, "/title"),
        Sample with { Expected = null },
        Sample with { Expected = FindingValue.Of("1.5") },
        Sample with { Actual = null },
        Sample with { Related = [] },
        Sample with { Place = null },
        Sample with { Arguments = [] },
        Sample with { MessageKey = "other" },
    ];

    [Theory]
    [InlineData(Language.Chinese, "某局应为 1.5，填为 2025-01-31（/year）")]
    [InlineData(Language.English, "A bureau: 1.5, not 2025-01-31 (/year)")]
    public void A_message_takes_its_arguments_in_its_language(Language language, string expected) =>
        Assert.Equal(expected, Sample.Message(language));

    [Fact]
    public void Braces_in_an_argument_stay_as_they_are()
    {
        Finding finding = Sample with { Arguments = [new("who", LocalizedText.Same("{actual}"))] };
        Assert.StartsWith("{actual}应为 1.5", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_may_stand_for_expected()
    {
        Finding finding = Sample with { Arguments = [.. Sample.Arguments, new("expected", LocalizedText.Same("无"))] };
        Assert.StartsWith("某局应为 无", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_argument_is_a_programmer_error() =>
        Assert.Throws<InvalidOperationException>(() => (Sample with { Arguments = [] }).Message(Language.Chinese));

    [Fact]
    public void A_message_without_places_is_the_template()
    {
        var rule = new Rule("OWN3", "own", FindingSeverity.Error, LocalizedText.Same("甲 } {"));
        Assert.Equal("甲 } {", new Finding(rule, "").Message(Language.English));
    }

    [Fact]
    public void A_finding_has_the_severity_of_its_rule() => Assert.Equal(FindingSeverity.Warning, Sample.Severity);

    [Fact]
    public void Findings_that_say_the_same_are_equal()
    {
        Assert.Equal(Sample, Sample);
        Assert.Equal(Sample.GetHashCode(), Sample.GetHashCode());
    }

    [Fact]
    public void Findings_that_differ_anywhere_are_not_equal() => Assert.All(Changes, changed => Assert.NotEqual(Sample, changed));

    [Fact]
    public void Lists_are_never_default()
    {
        Finding finding = Sample with { Related = default, Arguments = default };
        Assert.Equal((0, 0), (finding.Related.Length, finding.Arguments.Length));
    }

    [Fact]
    public void Text_form_tells_rule_pointer_and_message() =>
        Assert.Equal("OWN1 /year: 某局应为 1.5，填为 2025-01-31（/year）", Sample.ToString());

    [Fact]
    public void A_figure_is_written_without_grouping() =>
        Assert.Equal("9007199254740991", FindingValue.Of(9_007_199_254_740_991).ToString());

    [Fact]
    public void A_default_value_is_an_empty_text() => Assert.Equal("", default(FindingValue).ToString());
}
