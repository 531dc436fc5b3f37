using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>An application of others that has the page at a path.</summary>
internal sealed class PageApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PageApp(WebApplication app) => (_app, Client) = (app, app.GetTestClient());

    public HttpClient Client { get; }

    public static async Task<PageApp> AtAsync(string prefix)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddGovInfoDisclosure();
        WebApplication app = builder.Build();
        app.MapGovInfoDisclosurePage(prefix);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        Client.SendAsync(request, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
