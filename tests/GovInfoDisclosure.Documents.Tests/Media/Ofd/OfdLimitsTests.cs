using static GovInfoDisclosure.Documents.Tests.Media.Ofd.OfdReading;

namespace GovInfoDisclosure.Documents.Tests.Media.Ofd;

/// <summary>OFD files that go round in circles or hold too much end as findings.</summary>
public class OfdLimitsTests
{
    private const string Report = "一、总体情况";

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    public void Groups_that_print_themselves_do_not_exhaust_the_stack(string next) => Assert.Contains("too complex",
        Reason(new OfdSketch().Page(p => p.Text(20, 50, Report).Raw("<ofd:CompositeObject ResourceID='a'/>"))
            .Group("a", p => p.Raw($"<ofd:CompositeObject ResourceID='{next}'/>"))
            .Group("b", p => p.Raw("<ofd:CompositeObject ResourceID='a'/>"))), StringComparison.Ordinal);

    [Fact]
    public void Groups_that_print_others_over_and_over_end_at_the_limit()
    {
        OfdSketch document = new OfdSketch().Page(p => p.Raw("<ofd:CompositeObject ResourceID='g0'/>"));
        for (int i = 0; i < 10; i++)
            document.Group($"g{i}", p => p.Raw(Times(10, $"<ofd:CompositeObject ResourceID='g{i + 1}'/>")));
        Assert.Contains("too complex", Reason(document.Group("g10", p => p.Text(0, 5, "尾"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(80, false)]
    [InlineData(300, false)]
    public void Blocks_within_each_other_end_at_a_limit(int depth, bool isRead) => Assert.Equal(isRead,
        Read(new OfdSketch().Page(p => p.Text(20, 50, Report)
            .Raw(Times(depth, "<ofd:PageBlock>") + Times(depth, "</ofd:PageBlock>")))).Report is not null);

    [Theory]
    [InlineData(1, true)]
    [InlineData(400, false)]
    public void Templates_count_on_each_page(int pages, bool isRead)
    {
        OfdSketch document = new OfdSketch().Template(p => p.Raw(Times(200, new OfdPageSketch().Text(20, 70, "模板模板模板").Objects)))
            .Page(p => p.Text(20, 50, Report));
        for (int i = 0; i < pages; i++)
            document.Page(_ => { }, "<ofd:Template TemplateID='t1'/>");
        Assert.Equal(isRead, Read(document).Report is not null);
    }

    [Fact]
    public void Long_lists_count_each_time_they_are_looked_at()
    {
        OfdSketch document = new OfdSketch().Page(p => p.Text(20, 50, Report).Raw(Times(200, "<ofd:CompositeObject ResourceID='a'/>")))
            .Group("a", p => p.Raw($"<ofd:TextObject Boundary='0{new string(' ', 2_000_000)}0 9 9'/>"));
        Assert.Contains("too complex", Reason(document), StringComparison.Ordinal);
    }

    private static string Times(int times, string text) => string.Concat(Enumerable.Repeat(text, times));
}
