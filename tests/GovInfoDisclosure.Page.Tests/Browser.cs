using Microsoft.Playwright;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>The browser of the system, started once, and a server with the page.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private PageServer? _server;

    private static string? Executable { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).SelectMany(folder => Names.Select(n => Path.Combine(folder, n))).FirstOrDefault(File.Exists);

    /// <summary>The server of the page.</summary>
    internal PageServer Server => _server!;

    public async ValueTask InitializeAsync()
    {
        if (Executable is null)
            return;
        _server = await PageServer.StartAsync();
        _playwright = await Playwright.CreateAsync();
        // Chromium has no sandbox for the user root.
        string[] arguments = Environment.UserName == "root" ? ["--no-sandbox"] : [];
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>Opens the page in a window of its own; the test is skipped where there is no browser.</summary>
    /// <param name="width">The width of the window in pixels.</param>
    /// <param name="height">Its height.</param>
    /// <param name="language">The language of the browser.</param>
    /// <param name="address">Where the page is; null: at the server of this class.</param>
    internal async Task<Desk> OpenAsync(int width = 1366, int height = 768, string language = "zh-CN", string? address = null)
    {
        Assert.SkipWhen(Executable is null, "Chromium is not installed.");
        IBrowserContext context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            Locale = language,
        });
        return await Desk.OpenAsync(context, address ?? Server.Address);
    }
}
