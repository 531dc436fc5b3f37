using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.AspNetCore.Tests;

public class PageTests
{
    private static string Assets => Repository.PathOf("src/GovInfoDisclosure.AspNetCore/Page/assets");

    [Theory]
    [InlineData("", "/")]
    [InlineData("/office/page", "/office/page/")]
    public async Task Every_file_is_below_the_prefix_and_loads_nothing_from_elsewhere(string prefix, string folder)
    {
        await using PageApp app = await PageApp.AtAsync(prefix);
        string[] files = Directory.GetFiles(Assets, "*", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            HttpResponseMessage response = await app.GetAsync(folder + Path.GetRelativePath(Assets, file).Replace('\\', '/'));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(
                await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken),
                await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.Equal(TypeOf(file), response.Content.Headers.ContentType?.ToString());
            AssertIsShutOff(response);
        }
    }

    [Theory]
    [InlineData("", "/")]
    [InlineData("/office/page", "/office/page/")]
    public async Task The_page_is_at_the_prefix_and_its_endpoints_are_beside_it(string prefix, string folder)
    {
        await using PageApp app = await PageApp.AtAsync(prefix);

        HttpResponseMessage page = await app.GetAsync(folder), settings = await app.GetAsync(folder + "settings");

        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Assets, "index.html"), TestContext.Current.CancellationToken),
            await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        JsonNode answer = await SampleApp.ReadAsync(settings);
        Assert.Equal(["where", "maxBytes", "languages", "version"], answer.AsObject().Select(m => m.Key));
        Assert.Equal("host", answer["where"]!.GetValue<string>());
        AssertIsShutOff(page);
        AssertIsShutOff(settings);
    }

    [Fact]
    public async Task An_address_without_the_slash_leads_to_the_folder_with_its_query()
    {
        await using PageApp app = await PageApp.AtAsync("/office/page");

        HttpResponseMessage response = await app.GetAsync("/office/page?a=1");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("page/?a=1", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_browser_keeps_a_file_until_it_changes_and_gets_it_compressed()
    {
        await using PageApp app = await PageApp.AtAsync("");
        var head = new HttpRequestMessage(HttpMethod.Head, "/index.html");
        head.Headers.AcceptEncoding.ParseAdd("gzip, br");
        HttpResponseMessage first = await app.SendAsync(head);
        var again = new HttpRequestMessage(HttpMethod.Get, "/index.html");
        again.Headers.AcceptEncoding.ParseAdd("gzip");
        HttpResponseMessage compressed = await app.SendAsync(again);
        var unchanged = new HttpRequestMessage(HttpMethod.Get, "/index.html");
        unchanged.Headers.AcceptEncoding.ParseAdd("gzip");
        unchanged.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal((HttpStatusCode.OK, ""), (first.StatusCode, await TextOf(first)));
        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Equal(["gzip"], compressed.Content.Headers.ContentEncoding);
        Assert.NotEqual((await app.GetAsync("/index.html")).Headers.ETag, compressed.Headers.ETag);
        await using var unpacked = new GZipStream(
            await compressed.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        Assert.Equal(
            await TextOf(await app.GetAsync("/index.html")), await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotModified, (await app.SendAsync(unchanged)).StatusCode);
    }

    [Theory]
    [InlineData("/none.js")]
    [InlineData("/page/index.html")]
    [InlineData("/../answers.json")]
    [InlineData("/answers.json")]
    public async Task Nothing_else_in_the_assembly_is_served(string path)
    {
        await using PageApp app = await PageApp.AtAsync("");

        Assert.Equal(HttpStatusCode.NotFound, (await app.GetAsync(path)).StatusCode);
    }

    private static void AssertIsShutOff(HttpResponseMessage response)
    {
        Assert.Equal(["default-src 'self'; img-src 'self' data:"], response.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["no-referrer"], response.Headers.GetValues("Referrer-Policy"));
    }

    private static Task<string> TextOf(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        var other => throw new NotSupportedException($"There is no {other} among the files of the page yet."),
    };
}
