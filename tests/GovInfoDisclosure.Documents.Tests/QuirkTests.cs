using System.Text.Json;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Every quirk of real documents that is known (Fixtures/quirks.json) stands in fixtures of several media.</summary>
public class QuirkTests
{
    private static readonly Quirk[] Quirks =
        JsonSerializer.Deserialize<Quirk[]>(File.ReadAllBytes(Fixture.PathOf("quirks.json")), JsonSerializerOptions.Web)!;

    public static TheoryData<string> Names => [.. Quirks.Select(q => q.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_quirk_stands_in_fixtures_of_several_media(string name)
    {
        Quirk quirk = Quirks.Single(q => q.Name == name);
        Assert.Empty(quirk.Fixtures.Except(Fixture.Names));
        Assert.All(quirk.Fixtures, f => Assert.Matches(new Regex(quirk.Marker, RegexOptions.Multiline), FixtureContent.Of(f)));
        Assert.True(quirk.Fixtures.Select(Fixture.MediumOf).Distinct().Count() >= 2);
    }

    [Fact]
    public void Reports_of_both_editions_stand_in_every_medium()
    {
        (string Medium, string? Edition)[] reports =
            [.. Fixture.Names.Select(n => (Fixture.MediumOf(n), ExpectedReading.Beside(n).Edition))];
        Assert.True(reports.Count(r => r.Edition is not null) >= 40);
        foreach (string medium in new[] { "text", "html", "word", "excel", "pdf", "ofd" })
        {
            Assert.Contains((medium, "2019"), reports);
            Assert.Contains((medium, "2021"), reports);
        }
    }

    /// <param name="Name">What is peculiar.</param>
    /// <param name="Marker">A regular expression that finds it in <see cref="FixtureContent"/>.</param>
    /// <param name="Fixtures">The documents that have it.</param>
    private sealed record Quirk(string Name, string Marker, string[] Fixtures);
}
