using System.IO.Compression;
using System.Text;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>The form of the page is the official one, as the library prints it.</summary>
[Collection(Collections.Name)]
public sealed class FormTests(Browser browser)
{
    private const string TablesOf = """
        document => [...document.querySelectorAll('table')].filter(t => !t.closest('aside, .printed')).map(t =>
            [...t.querySelectorAll('tr')].map(r => [...r.cells].map(c => [
                c.tagName, (c.querySelector('.v') || c).textContent.trim(), c.colSpan, c.rowSpan, c.scope || '',
            ].join('|')).join('\n')).join('\n\n'))
        """;

    [Theory]
    [InlineData("2021")]
    [InlineData("2019")]
    public async Task Tables_are_those_of_the_written_page(string edition)
    {
        DisclosureReport report = edition == "2021" ? Samples.Clean : Samples.Edition2019;
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("report.json", Samples.As("json", report));
        string written = Encoding.UTF8.GetString(Samples.As("html", report));

        string[] expected = await desk.Page.EvaluateAsync<string[]>(
            $"html => ({TablesOf})(new DOMParser().parseFromString(html, 'text/html'))", written);
        string[] shown = await desk.Page.EvaluateAsync<string[]>($"() => ({TablesOf})(document)");

        Assert.Equal(3, shown.Length);
        Assert.Equal(expected, shown);
    }

    [Fact]
    public async Task Every_cell_of_an_edition_is_there_once()
    {
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("report.json", Samples.As("json", Samples.Edition2019));

        string[] pointers = await desk.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('td[data-p]')].map(c => c.dataset.p)");

        Assert.Equal(Samples.Edition2019.Form.Cells.Select(c => c.Pointer).Order(), pointers.Order());
    }

    [Fact]
    public async Task The_words_of_both_languages_have_the_same_keys()
    {
        await using Desk desk = await browser.OpenAsync();

        string[] keys = await desk.Page.EvaluateAsync<string[]>("""
            async () => {
                const { COPY } = await import('./copy.js');
                const kind = v => Array.isArray(v) ? 'list' + v.length : typeof v === 'function' ? 'text of ' + v.length : typeof v;
                const all = (o, path) => Object.keys(o).flatMap(k => kind(o[k]) === 'object' || Array.isArray(o[k])
                    ? all(o[k], `${path}/${k}`) : [`${path}/${k}: ${kind(o[k])}`]);
                return ['zh', 'en'].map(l => all(COPY[l], '').sort().join('\n'));
            }
            """);

        Assert.Equal(
            keys[0].Split('\n').Select(k => k.Split(':')[0]),
            keys[1].Split('\n').Select(k => k.Split(':')[0]));
    }

    [Fact]
    public async Task Every_rule_has_a_short_name()
    {
        await using Desk desk = await browser.OpenAsync();

        string[] named = await desk.Page.EvaluateAsync<string[]>("async () => Object.keys((await import('./copy.js')).COPY.zh.rules)");

        Assert.Equal(Rules.All.Select(r => r.Id).Order(), named.Order());
    }

    [Fact]
    public void The_page_and_both_forms_are_small()
    {
        string[] files =
        [
            .. Directory.GetFiles(Repository.PathOf("src/GovInfoDisclosure.AspNetCore/Page/assets")),
            .. Directory.GetFiles(Repository.PathOf("schema/forms"), "*.json"),
        ];

        Assert.InRange(files.Sum(CompressedSize), 10_000, 120_000);
    }

    [Theory]
    [InlineData(":has(")]
    [InlineData("@container")]
    [InlineData("@layer")]
    [InlineData("inset:")]
    [InlineData("aspect-ratio")]
    [InlineData("color-mix(")]
    [InlineData(".at(")]
    [InlineData(".findLast(")]
    [InlineData("structuredClone(")]
    [InlineData("Object.hasOwn(")]
    [InlineData("crypto.randomUUID(")]
    [InlineData("localStorage")]
    [InlineData("sessionStorage")]
    [InlineData(" style=\"")]
    [InlineData("http://")]
    [InlineData("https://")]
    public void The_page_has_nothing_that_old_browsers_lack_and_nothing_from_elsewhere(string text) =>
        Assert.All(
            Directory.GetFiles(Repository.PathOf("src/GovInfoDisclosure.AspNetCore/Page/assets")),
            file => Assert.DoesNotContain(text, File.ReadAllText(file), StringComparison.Ordinal));

    private static long CompressedSize(string path)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(path));
        return compressed.Length;
    }
}
