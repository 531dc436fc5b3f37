using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>The page in a window, with what tests do to it.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private const string Drop = """
        async ([target, files]) => {
            const data = new DataTransfer();
            for (const [name, base64] of files) {
                const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
                data.items.add(new File([bytes], name));
            }
            const place = document.querySelector(target);
            for (const type of ['dragenter', 'dragover', 'drop'])
                place.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """;

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();

    private Desk(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>The sentence of the verdict.</summary>
    public ILocator Verdict => Page.Locator(".verdict .say");

    public ILocator Cards => Page.Locator(".card");

    /// <summary>What the browser complained of: errors of scripts, and what the policy forbids.</summary>
    public IEnumerable<string> Complaints => _complaints;

    public static async Task<Desk> OpenAsync(IBrowserContext context, string address)
    {
        IPage page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        var desk = new Desk(context, page);
        page.PageError += (_, error) => desk._complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal))
                desk._complaints.Enqueue(message.Text);
        };
        await page.GotoAsync(address);
        await page.Locator(".landing").WaitForAsync();
        return desk;
    }

    public ILocator Cell(string pointer) => Page.Locator($"td[data-p='{pointer}']");

    /// <summary>The figure that a cell shows.</summary>
    public ILocator Figure(string pointer) => Cell(pointer).Locator(".v");

    /// <summary>Drops files.</summary>
    /// <param name="files">Names and contents.</param>
    /// <param name="target">Where; null: anywhere.</param>
    public Task DropAsync(IEnumerable<(string Name, byte[] Content)> files, string target = "body") =>
        Page.EvaluateAsync(Drop, new object[] { target, files.Select(f => new[] { f.Name, Convert.ToBase64String(f.Content) }).ToArray() });

    /// <summary>Drops a file and waits for its report.</summary>
    public async Task OpenReportAsync(string name, byte[] content)
    {
        await DropAsync([(name, content)]);
        await Page.Locator(".verdict .file b").GetByText(name, new() { Exact = true }).WaitForAsync();
    }

    /// <summary>Waits until every change is checked and painted.</summary>
    public async Task SettleAsync(Func<Task> change)
    {
        Task answered = Page.WaitForResponseAsync(r => r.Url.EndsWith("/check", StringComparison.Ordinal));
        await change();
        await answered;
        await Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))");
    }

    /// <summary>The bytes of what a click downloads.</summary>
    public async Task<(string Name, byte[] Content)> DownloadAsync(string file)
    {
        await Page.Locator(".menu summary").ClickAsync();
        IDownload download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator($"[data-do=get][data-f='{file}']").ClickAsync());
        await using Stream stream = await download.CreateReadStreamAsync();
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return (download.SuggestedFilename, content.ToArray());
    }

    /// <summary>Presses keys one after the other.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (string key in keys)
            await Page.Keyboard.PressAsync(key);
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
