using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>A run of <c>govinfo serve</c> as a process.</summary>
internal sealed class ServeProcess : IDisposable
{
    // A tool that does not end would hold up all tests.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _error;

    private ServeProcess(Process process, Task<string> error, string address)
    {
        _process = process;
        _error = error;
        Address = new(address);
        Token = Address.Query["?token=".Length..];
        Client = new() { BaseAddress = new(Address.GetLeftPart(UriPartial.Path)) };
    }

    /// <summary>What the tool printed: the address of the page with its token.</summary>
    public Uri Address { get; }

    public string Token { get; }

    public HttpClient Client { get; }

    public static async Task<ServeProcess> StartAsync(params string[] args)
    {
        string program =
            Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "GovInfoDisclosure.Cli.exe" : "GovInfoDisclosure.Cli");
        var process = Process.Start(new ProcessStartInfo(program, ["serve", "--no-browser", .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync(Cancelled);
        return await process.StandardOutput.ReadLineAsync(Cancelled) is { } address
            ? new(process, error, address)
            : throw new InvalidOperationException($"The tool printed no address: {await error}");
    }

    /// <summary>A request with the token, as the page sends it.</summary>
    public HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Add("X-GovInfo-Token", Token);
        return request;
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => Client.SendAsync(request, Cancelled);

    /// <summary>Ends the tool by a signal. Returns its exit code and what it printed besides the address.</summary>
    public async Task<(int ExitCode, string Output, string Error)> EndAsync(string signal)
    {
        using (var kill = Process.Start("kill", ["-s", signal, _process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(Cancelled);
        await _process.WaitForExitAsync(Cancelled).WaitAsync(Longest, Cancelled);
        string output = await _process.StandardOutput.ReadToEndAsync(Cancelled);
        return (_process.ExitCode, output, await _error);
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;
}
