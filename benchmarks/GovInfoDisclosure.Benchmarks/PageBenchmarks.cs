using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Reading a report from a web page beside the bare parse of the page, the least that any reader has to do.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly byte[] _page = Page();

    /// <summary>The page that is read, pasted from Word as most are.</summary>
    public int Length => _page.Length;

    /// <summary>The bare parse.</summary>
    [Benchmark(Baseline = true)]
    public IHtmlDocument Parse() => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(_page));

    /// <summary>From the page to the report.</summary>
    [Benchmark]
    public DocumentReadResult Read() => DocumentReader.Read(_page);

    private static byte[] Page()
    {
        using Stream resource = typeof(PageBenchmarks).Assembly.GetManifestResourceStream("page.html")!;
        var page = new byte[resource.Length];
        resource.ReadExactly(page);
        return page;
    }
}
