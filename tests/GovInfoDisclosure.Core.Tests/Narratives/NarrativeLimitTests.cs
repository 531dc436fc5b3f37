using GovInfoDisclosure.Narratives;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Narratives;

/// <summary>No text makes reading it long: time is counted in facts and in what is left alone, not in seconds.</summary>
public class NarrativeLimitTests
{
    private const int Characters = 200_000;

    private static DisclosureReport With(string text) =>
        Reports.Zero(FormEdition.Edition2021) with { Overview = new() { Text = text } };

    [Theory]
    [InlineData("累计")]
    [InlineData("收到申请1件")]
    [InlineData("结转的")]
    [InlineData("9")]
    [InlineData("万")]
    public void What_has_no_stops_is_no_prose(string piece)
    {
        NarrativeReading reading = NarrativeFacts.Read(With(string.Concat(Enumerable.Repeat(piece, 5_000))));
        Assert.Empty(reading.Facts);
        Assert.Empty(reading.NotUnderstood);
    }

    [Fact]
    public void Texts_beyond_those_of_any_report_are_left_alone()
    {
        string sentence = "收到政府信息公开申请1件。";
        string longest = string.Concat(Enumerable.Repeat(sentence, Characters / sentence.Length));
        Assert.Equal(Characters / sentence.Length, NarrativeFacts.Read(With(longest)).Facts.Length);
        Assert.Empty(NarrativeFacts.Read(With(longest + longest)).Facts);
    }

    // Each part behind a 区 would be a short name of the agency, and all of them together the square of its length.
    [Fact]
    public void A_name_beyond_that_of_any_agency_has_no_short_ones()
    {
        DisclosureReport report = With("收到政府信息公开申请1件。") with { Agency = new() { Name = new string('区', 20_000) + "局" } };
        NarrativeFacts.Read(report);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Single(NarrativeFacts.Read(report).Facts);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Space_before_a_year_is_passed_over_once() =>
        Assert.Single(
            RuleSet.Standard.Check(With(new string(' ', 100_000) + "2019年，我局做了工作。")), f => f.Rule.Id == Rules.OtherYear.Id);
}
