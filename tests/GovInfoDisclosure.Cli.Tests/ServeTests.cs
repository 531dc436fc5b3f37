using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace GovInfoDisclosure.Cli.Tests;

public class ServeTests
{
    [Fact]
    public async Task The_printed_address_is_the_page_and_the_token_opens_its_endpoints()
    {
        using ServeProcess serve = await ServeProcess.StartAsync();

        HttpResponseMessage page = await GetAsync(serve, serve.Address.ToString());
        HttpResponseMessage byQuery = await GetAsync(serve, "settings?token=" + serve.Token);
        HttpResponseMessage byHeader = await serve.SendAsync(serve.Request(HttpMethod.Get, "settings"));

        Assert.Equal(("127.0.0.1", HttpStatusCode.OK), (serve.Address.Host, page.StatusCode));
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.True(serve.Token.Length >= 32, serve.Token);
        string settings = await byHeader.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("local", JsonDocument.Parse(settings).RootElement.GetProperty("where").GetString());
        Assert.Equal(HttpStatusCode.OK, byQuery.StatusCode);
    }

    [Fact]
    public async Task A_document_is_checked()
    {
        using ServeProcess serve = await ServeProcess.StartAsync("--language", "en");
        HttpRequestMessage request = serve.Request(HttpMethod.Post, "check?include=report");
        request.Content = new ByteArrayContent(
            await File.ReadAllBytesAsync(Sources.Example("faulty-bureau-2024.md"), TestContext.Current.CancellationToken));

        HttpResponseMessage response = await serve.SendAsync(request);

        string answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        JsonElement report = JsonDocument.Parse(answer).RootElement.GetProperty("reports")[0];
        Assert.Equal(5, report.GetProperty("errors").GetInt32());
        Assert.StartsWith("Table three", report.GetProperty("findings")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(2024, report.GetProperty("report").GetProperty("year").GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=0123456789abcdef0123456789abcdef")]
    public async Task Without_the_token_there_is_nothing_but_the_files_of_the_page(string query)
    {
        using ServeProcess serve = await ServeProcess.StartAsync();

        foreach (string path in (string[])["", "settings", "forms/2021", "rules", "nothing"])
        {
            HttpResponseMessage response = await GetAsync(serve, path + query);

            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.Contains("govinfo serve", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        foreach (string path in (string[])["read", "check", "write", "list"])
        {
            var post = new HttpRequestMessage(HttpMethod.Post, path + query) { Content = new StringContent("x") };

            Assert.Equal(HttpStatusCode.Forbidden, (await serve.SendAsync(post)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await GetAsync(serve, "index.html" + query)).StatusCode);
    }

    [Theory]
    [InlineData("Host", "example.org", false)]
    [InlineData("Host", "127.0.0.1", false)]
    [InlineData("Host", "127.0.0.1.example.org:{port}", false)]
    [InlineData("Host", "127.0.0.1:1", false)]
    [InlineData("Host", "LOCALHOST:{port}", true)]
    [InlineData("Host", "[::1]:{port}", true)]
    [InlineData("Origin", "https://example.org", false)]
    [InlineData("Origin", "http://127.0.0.1:1", false)]
    [InlineData("Origin", "null", false)]
    [InlineData("Origin", "http://127.0.0.1:{port}", true)]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    [InlineData("Sec-Fetch-Site", "none", true)]
    public async Task Only_the_page_itself_is_answered(string header, string value, bool isAnswered)
    {
        using ServeProcess serve = await ServeProcess.StartAsync();
        string given = value.Replace("{port}", $"{serve.Address.Port}", StringComparison.Ordinal);

        foreach (string path in (string[])["settings", "index.html"])
        {
            HttpRequestMessage request = serve.Request(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation(header, given);

            Assert.Equal(isAnswered ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await serve.SendAsync(request)).StatusCode);
        }
    }

    [Fact]
    public async Task Other_machines_cannot_reach_it()
    {
        using ServeProcess serve = await ServeProcess.StartAsync();
        IPAddress? other = (await Dns.GetHostAddressesAsync(Dns.GetHostName(), TestContext.Current.CancellationToken))
            .FirstOrDefault(a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));
        Assert.SkipWhen(other is null, "This machine has no address but its own.");
        using var socket = new TcpClient();

        await Assert.ThrowsAsync<SocketException>(
            () => socket.ConnectAsync(other, serve.Address.Port, TestContext.Current.CancellationToken).AsTask());
    }

    // SIGINT and SIGHUP end it likewise, but shells let programs that they start behind them ignore these.
    [Fact]
    public async Task A_signal_ends_it_in_order()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using ServeProcess serve = await ServeProcess.StartAsync("--language", "en");

        (int exitCode, string output, string error) = await serve.EndAsync("TERM");

        Assert.Equal((0, ""), (exitCode, output));
        Assert.Equal("Open the page at the address above; Ctrl+C ends it.\n", error.ReplaceLineEndings("\n"));
        await Assert.ThrowsAsync<HttpRequestException>(() => GetAsync(serve, "index.html"));
    }

    [Fact]
    public async Task A_port_in_use_is_one_line()
    {
        using ServeProcess first = await ServeProcess.StartAsync();
        string port = $"{first.Address.Port}";

        Tool second = Tool.Run("serve", "--no-browser", "--port", port, "--language", "en");

        Assert.Equal((2, ""), (second.ExitCode, second.Output));
        Assert.Equal($"Port {port} is in use; choose another with --port.\n", second.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_port_can_be_chosen()
    {
        var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        int port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();

        using ServeProcess serve = await ServeProcess.StartAsync("--port", $"{port}");

        Assert.Equal(port, serve.Address.Port);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("http")]
    public void A_port_that_there_cannot_be_is_a_wrong_command_line(string port)
    {
        Tool tool = Tool.Run("serve", "--port", port, "--language", "en");

        Assert.Equal((2, ""), (tool.ExitCode, tool.Output));
        Assert.Contains("--port", tool.Error, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> GetAsync(ServeProcess serve, string path) => serve.SendAsync(new(HttpMethod.Get, path));
}
