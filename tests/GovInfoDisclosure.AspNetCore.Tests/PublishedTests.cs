using System.Net;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.AspNetCore.Tests;

public sealed class PublishedTests : IDisposable
{
    private readonly SampleApp _app = new();

    [Theory]
    [InlineData("forms/2021", "forms/edition-2021.json")]
    [InlineData("rules/GID301", "rules/GID301.json")]
    [InlineData("schema", "annual-report.schema.json")]
    [InlineData("schema/2019", "edition-2019.schema.json")]
    public async Task Published_files_are_given_as_they_are(string path, string file)
    {
        HttpResponseMessage response = await GetAsync(path);

        Assert.Equal(
            await File.ReadAllTextAsync(Repository.PathOf("schema/" + file), TestContext.Current.CancellationToken),
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(response.Headers.ETag);
    }

    [Theory]
    [InlineData("forms", 2)]
    [InlineData("rules", 19)]
    public async Task All_files_of_a_kind_are_one_list(string path, int atLeast) =>
        Assert.True((await SampleApp.ReadAsync(await GetAsync(path))).AsArray().Count >= atLeast);

    [Theory]
    [InlineData("forms/1999")]
    [InlineData("rules/GID000")]
    [InlineData("schema/none")]
    public async Task What_is_not_published_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(path)).StatusCode);

    [Fact]
    public async Task A_client_keeps_a_file_by_its_tag_and_for_ever_by_version()
    {
        HttpResponseMessage first = await GetAsync("forms/2021");
        string version = (await SampleApp.ReadAsync(await GetAsync("settings")))["version"]!.GetValue<string>();
        var again = new HttpRequestMessage(HttpMethod.Get, "/govinfo/forms/2021");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await _app.Client.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode);
        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Equal(TimeSpan.FromDays(365), (await GetAsync("forms/2021?v=" + version)).Headers.CacheControl!.MaxAge);
    }

    [Fact]
    public async Task Settings_have_the_limits()
    {
        JsonNode settings = await SampleApp.ReadAsync(await GetAsync("settings"));

        Assert.Equal("host", settings["where"]!.GetValue<string>());
        Assert.Equal(32 * 1024 * 1024, settings["maxBytes"]!.GetValue<long>());
        Assert.Equal(["zh", "en"], settings["languages"]!.AsArray().Select(l => l!.GetValue<string>()));
    }

    [Theory]
    [InlineData("zh-Hant-TW,en;q=0.5", "zh")]
    [InlineData("fr,en;q=0.5,zh;q=0.4", "en")]
    [InlineData("en;q=0,fr", "zh")]
    [InlineData("", "zh")]
    public async Task The_language_is_that_of_the_request(string accepted, string expected)
    {
        HttpResponseMessage response = await _app.PostAsync("/govinfo/check", SampleApp.Json(Samples.Faulty), accepted);

        Assert.Equal(expected, Assert.Single(response.Content.Headers.ContentLanguage));
        string message = (await SampleApp.ReadAsync(response))["reports"]![0]!["findings"]![0]!["message"]!.GetValue<string>();
        Assert.Equal(expected == "zh", message.StartsWith("表三", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_application_is_healthy() =>
        Assert.Equal("Healthy", await _app.Client.GetStringAsync("/health", TestContext.Current.CancellationToken));

    public void Dispose() => _app.Dispose();

    private Task<HttpResponseMessage> GetAsync(string path) =>
        _app.Client.GetAsync("/govinfo/" + path, TestContext.Current.CancellationToken);
}
