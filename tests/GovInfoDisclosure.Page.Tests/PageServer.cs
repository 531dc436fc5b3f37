using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>An application that has the page below a prefix, as that of a user would.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private PageServer(WebApplication application) => _application = application;

    /// <summary>Where the page is.</summary>
    [field: AllowNull]
    public string Address => field ??= _application.Services.GetRequiredService<IServer>().Features
        .Get<IServerAddressesFeature>()!.Addresses.Single() + "/govinfo/";

    /// <summary>Whether the endpoints answer; a server that is away fails every request but those for the page itself.</summary>
    public bool IsAway { get; set; }

    public static async Task<PageServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddGovInfoDisclosure();
        WebApplication application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        var server = new PageServer(application);
        application.Use(async (context, next) =>
        {
            if (server.IsAway)
                context.Abort();
            else
                await next(context);
        });
        application.MapGovInfoDisclosurePage("/govinfo");
        await application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
