using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Model;

/// <summary>The texts of a report: only what Unicode can write, and never null where there must be a text.</summary>
public class TextTests
{
    private static readonly DisclosureReport Report = new(FormEdition.Edition2021);

    private static readonly Action<string>[] Setters =
    [
        text => _ = Report with { Title = text },
        text => _ = Report with { Contact = text },
        text => _ = Report with { SourceAddress = text },
        text => _ = new Agency { Name = text },
        text => _ = new Narrative { Text = text },
        text => _ = new NarrativePart { Heading = text },
        text => _ = new NarrativePart { Text = text },
    ];

    [Theory]
    [InlineData("\\uD842")]
    [InlineData("县\\uD842")]
    [InlineData("\\uDFB7县")]
    [InlineData("\\uDFB7\\uD842")]
    [InlineData("\\uD842\\uDFB7\\uD842")]
    [InlineData("\\uD842\\uD842\\uDFB7")]
    public void A_surrogate_without_its_partner_is_refused(string escaped) =>
        Assert.All(Setters, set => Assert.Throws<ArgumentException>(() => set(Regex.Unescape(escaped))));

    [Theory]
    [InlineData("")]
    [InlineData("𠮷林𠮷")]
    public void Any_other_text_is_welcome(string text) => Assert.All(Setters, set => set(text));

    [Fact]
    public void A_text_that_must_be_there_is_not_null()
    {
        Assert.Throws<ArgumentNullException>(() => new Narrative { Text = null! });
        Assert.Throws<ArgumentNullException>(() => new NarrativePart { Text = null! });
        Assert.Throws<ArgumentNullException>(() => new NarrativePart { Heading = null! });
    }

    [Fact]
    public void The_full_text_joins_text_headings_and_parts()
    {
        var narrative = new Narrative { Text = "总", Parts = [new() { Heading = "（一）", Text = "甲" }, new() { Text = "乙" }] };
        Assert.Equal("总\n（一）\n甲\n乙", narrative.FullText);
    }

    [Fact]
    public void Prose_without_parts_is_its_text() => Assert.Equal("无", new Narrative { Text = "无", Parts = default }.FullText);

    [Fact]
    public void Prose_is_equal_by_content()
    {
        Narrative Prose(string last) => new() { Text = "总", Parts = [new() { Heading = "（一）", Text = last }] };
        Assert.Equal(Prose("甲"), Prose("甲"));
        Assert.Equal(Prose("甲").GetHashCode(), Prose("甲").GetHashCode());
        Assert.NotEqual(Prose("甲"), Prose("乙"));
    }
}
