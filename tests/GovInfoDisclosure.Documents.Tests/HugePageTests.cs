using System.Diagnostics;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Pages made to exhaust a reader end quickly: at a limit with a finding, or read.</summary>
public class HugePageTests
{
    private const string Section = "<p>三、收到和处理政府信息公开申请情况</p>";

    private static readonly Dictionary<string, Func<string>> Pages = new()
    {
        ["1,000,000 open elements"] = () => Repeat("<div>", 1_000_000),
        ["tables within tables"] = () => Repeat("<table><tr><td>1", 100_000),
        ["240 tables within tables"] = () => Section + Repeat("<table><tr><td>1</td><td>", 240),
        ["open formatting elements"] = () => Repeat("<p><b>一", 100_000),
        ["open formatting elements of many kinds"] = () =>
            string.Concat(Enumerable.Range(0, 900).Select(i => $"<font color={i}>")) + Repeat("<p>一", 30_000),
        ["misnested elements"] = () => Repeat("<b><p>一</b>", 900_000),
        ["text in a table outside its cells"] = () => "<table>" + Repeat("一<br>", 1_000_000),
        ["unclosed cells"] = () => Section + "<table>" + Repeat("<tr>" + Repeat("<td>1", 10), 4_000),
        ["1,000,000 unclosed cells"] = () => Section + "<table>" + Repeat("<td>1", 1_000_000),
        ["large spans"] = () =>
            Section + "<table>" + Repeat("<tr><td colspan=1000 rowspan=65534>5</td><td colspan=1000 rowspan=65534>规章", 20_000),
        ["a page of text in a merged cell"] = () => Section
            + $"<table><tr><td colspan=1000 rowspan=65534>{Repeat("规章制度若干", 100_000)}</td><td>1</td></tr>{Repeat("<tr><td>1", 500)}",
        ["an endless attribute"] = () => $"<div style=\"{Repeat("display: ", 1_000_000)}\">一</div>",
        ["many attributes"] = () => $"<div {string.Concat(Enumerable.Range(0, 300_000).Select(i => $"a{i}=1 "))}>",
        ["brackets"] = () => "<p>" + Repeat("<", 5_000_000),
        ["opened comments"] = () => "<p>" + Repeat("<!--", 2_000_000),
        ["comments before the page"] = () => Repeat("<!-- -->", 1_000_000) + "<p>一",
        ["entities"] = () => "<p>" + Repeat("&amp;", 1_500_000),
        ["titles of sections"] = () => Repeat("<p>一、总体情况<p>二、主动公开政府信息情况", 20_000),
        ["titles of sections, deep"] = () => Repeat("<span>", 400) + Repeat("<i>一、总体情况</i>", 15_000),
        ["long cells within tables within tables"] = () =>
            Section + Repeat("<table><tr><td>", 240) + Repeat($"<p>{Repeat("规章制度", 250_000)}", 3),
        ["what begins like a title within elements"] = () =>
            Section + Repeat(Repeat("<b>", 800) + "一、" + Repeat("规章", 1_000) + Repeat("</b>", 800), 100),
        ["blanks behind what begins like a title within elements"] = () =>
            Section + Repeat("<b>", 800) + "一" + Repeat("<i></i>", 100_000),
        ["rows drawn behind paragraphs"] = () =>
            Section + Repeat("<p>一</p>", 80_000) + Repeat("<div style='display:table-row'>一</div>", 80_000),
        ["end tags without a name"] = () => "<p>" + Repeat("</>", 100_000),
        ["end tags without a name within each other"] = () => "<p>" + Repeat("</", 50_000) + Repeat(">", 50_000),
        ["processing instructions"] = () => "<p>" + Repeat("<?>", 100_000),
        ["declarations"] = () => "<p>" + Repeat("<!>", 100_000),
        ["end tags that are comments"] = () => "<p>" + Repeat("</1>", 100_000),
        ["empty comments"] = () => "<p>" + Repeat("<!-->", 100_000),
        ["character data"] = () => "<p>" + Repeat("<![CDATA[]]>", 100_000),
        ["entities of nothing"] = () => "<p>" + Repeat("&#;&#x;&;", 100_000),
        ["open angles and slashes"] = () => "<p>" + Repeat("</ ", 100_000),
        ["types of document"] = () => Repeat("<!DOCTYPE html>", 100_000) + "<p>",
        ["pictures"] = () => Repeat("<img src=a.png>", 90_000),
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Huge_pages_end_quickly(string name)
    {
        byte[] content = Pages[name]().ToUtf8();
        var watch = Stopwatch.StartNew();
        string? fault = null;
        var small = new Thread(() => fault = Record.Exception(() => Reading.Check(content, name))?.Message, 512 * 1024);
        small.Start();
        small.Join();
        Assert.Null(fault);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{name}: {watch.Elapsed}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {watch.Elapsed.TotalSeconds:N2} s");
    }

    [Theory]
    [InlineData(900, true)]
    [InlineData(1100, false)]
    public void Elements_within_each_other_end_at_a_limit(int depth, bool read)
    {
        DocumentReadResult result = DocumentReader.Read((Section + Repeat("<div>", depth)).ToUtf8());
        Assert.Equal(read, result.Report is not null);
        Assert.Equal(!read, result.Findings[0].Message(Language.English).Contains("nested deeper", StringComparison.Ordinal));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
