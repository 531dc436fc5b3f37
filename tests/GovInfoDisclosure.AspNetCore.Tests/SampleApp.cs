using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>The sample application of the repository, started in the process of the tests.</summary>
internal sealed class SampleApp : IDisposable
{
    private readonly WebApplicationFactory<Web.ReportsController> _factory;

    public SampleApp(Action<IServiceCollection>? services = null, bool kestrel = false)
    {
        _factory = new WebApplicationFactory<Web.ReportsController>().WithWebHostBuilder(
            b => b.ConfigureLogging(l => l.ClearProviders()).ConfigureTestServices(services ?? (_ => { })));
        if (kestrel)
            _factory.UseKestrel(0);
        Client = _factory.CreateClient();
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _factory.Services;

    public static SampleApp With(Action<GovInfoDisclosureOptions> options) => new(s => s.Configure(options));

    public Task<HttpResponseMessage> PostAsync(string path, HttpContent body, string language = "en")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        request.Headers.AcceptLanguage.ParseAdd(language);
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static StringContent Json(string text, string type = "application/json") => new(text, Encoding.UTF8, type);

    public static ByteArrayContent File(byte[] content, string name = "report.md")
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new("application/octet-stream");
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = name };
        return file;
    }

    public static MultipartFormDataContent Files(params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach ((string name, byte[] content) in files)
            form.Add(new ByteArrayContent(content), "file", name);
        return form;
    }

    public static async Task<JsonNode> ReadAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

    public void Dispose() => _factory.Dispose();
}
