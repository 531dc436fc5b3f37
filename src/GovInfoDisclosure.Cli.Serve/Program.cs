using System.Net;
using System.Net.Sockets;
using GovInfoDisclosure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GovInfoDisclosure.Cli.Serve;

/// <summary>
/// The page on this machine for <c>govinfo serve</c>, which starts this program with the port and the language. It writes the address of
/// the page to standard output, and ends when standard input does: so it never outlives the tool.
/// </summary>
internal static class Program
{
    // Known to the tool as well.
    private const int PortInUse = 3, PortForbidden = 4;

    // Besides one document, the frame of a form with files.
    private const long Frame = 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static async Task<int> Main(string[] args)
    {
        int port = int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture);
        Language language = args[1] == "en" ? Language.English : Language.Chinese;
        var token = AccessToken.New();
        await using WebApplication app = Build(port, language, token);
        try
        {
            await app.StartAsync();
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            return IsInUse(exception) ? PortInUse : PortForbidden;
        }

        string address = app.Urls.First();
        Console.Out.WriteLine($"{address}/?{AccessToken.QueryName}={token}");
        Console.Out.Flush();
        _ = StopWithInputAsync(app);
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static WebApplication Build(int port, Language language, AccessToken token)
    {
        // Neither settings files of the folder nor variables of the environment may open the server to others.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddGovInfoDisclosure(options => (options.IsLocal, options.Language) = (true, language));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Patience);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = new GovInfoDisclosureOptions().Reader.MaxBytes + Frame;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        WebApplication app = builder.Build();
        app.UseRouting();
        app.Use(new LoopbackGuard(token).InvokeAsync);
        app.MapGovInfoDisclosurePage();
        return app;
    }

    private static bool IsInUse(Exception exception) =>
        exception is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }
        || (exception.InnerException is { } inner && IsInUse(inner));

    private static async Task StopWithInputAsync(WebApplication app)
    {
        await Console.OpenStandardInput().CopyToAsync(Stream.Null);
        app.Lifetime.StopApplication();
    }
}
