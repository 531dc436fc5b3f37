using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Tests.Narratives;

/// <summary>The facts of passages in many wordings, read from the fixtures.</summary>
public sealed class NarrativeCaseTests
{
    private const int FewestCases = 150;

    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        NarrativeCase.All.Select(c => new TheoryDataRow<string, string>(c.Family, c.Line));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_marked_figure_and_no_other_is_a_fact(string family, string marked)
    {
        var example = new NarrativeCase(family, marked);

        NarrativeReading reading = example.Read();

        Assert.Equal(example.Spans('{', '}'), Quotes(reading, FactVerdict.Contradicts));
        Assert.Equal(example.Spans('[', ']'), Quotes(reading, FactVerdict.Agrees));
    }

    [Fact]
    public void There_are_many_cases() => Assert.True(NarrativeCase.All.Distinct().Count() >= FewestCases);

    private static IEnumerable<(int, string)> Quotes(NarrativeReading reading, FactVerdict verdict) =>
        reading.Facts.Where(f => f.Verdict == verdict).Select(f => (f.Quote.Offset, f.Quote.Text));
}
