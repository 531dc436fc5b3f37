using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovInfoDisclosure.AspNetCore.Tests;

public sealed class KestrelTests
{
    [Fact]
    public async Task The_sample_answers_on_a_real_port()
    {
        using var app = new SampleApp(kestrel: true);

        HttpResponseMessage check = await app.PostAsync("/govinfo/check", SampleApp.Files(("a.md", Samples.FaultyDocument)));
        HttpResponseMessage refused = await app.PostAsync("/valid-reports", SampleApp.Json(Samples.Faulty));

        Assert.Equal("127.0.0.1", Dns.GetHostAddresses(app.Client.BaseAddress!.Host, AddressFamily.InterNetwork)[0].ToString());
        Assert.Equal(5, (await SampleApp.ReadAsync(check))["errors"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    [Theory]
    [InlineData("/govinfo/check")]
    [InlineData("/govinfo/read")]
    [InlineData("/reports")]
    public async Task The_limit_of_the_server_ends_as_a_problem(string path)
    {
        await using WebApplication app = await StartAsync(1000);
        using var client = new HttpClient { BaseAddress = new(AddressOf(app)) };
        // Without a length, so that the server counts while it reads.
        using var body = new StreamContent(new Unsized(Encoding.UTF8.GetBytes(Samples.Valid)));
        body.Headers.ContentType = new("application/json");

        HttpResponseMessage response = await client.PostAsync(path, body, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("too-large", (await SampleApp.ReadAsync(response))["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task Reading_ends_when_the_client_goes_away()
    {
        var ended = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using WebApplication app = await StartAsync(null, ended);
        Uri address = new(AddressOf(app));
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
            await socket.GetStream().WriteAsync(
                "POST /govinfo/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\nbegin"u8.ToArray(),
                TestContext.Current.CancellationToken);
            socket.Client.LingerState = new(true, 0);
        }

        int status = await ended.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.NotEqual(StatusCodes.Status200OK, status);
    }

    private static async Task<WebApplication> StartAsync(long? limit, TaskCompletionSource<int>? ended = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = limit ?? k.Limits.MaxRequestBodySize);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddGovInfoDisclosure();
        WebApplication app = builder.Build();
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
                ended?.TrySetResult(context.Response.StatusCode);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException && ended?.TrySetResult(0) == true)
            {
            }
        });
        app.UseRouting();
        app.MapGovInfoDisclosure();
        app.MapPost("/reports", (DisclosureReport report) => report.Year);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static string AddressOf(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    private sealed class Unsized(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
