using System.Diagnostics;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>The page of <c>govinfo serve</c>, with the token of its address.</summary>
[Collection(Collections.Name)]
public sealed class ServeTests(Browser browser)
{
    [Fact]
    public async Task The_address_that_is_printed_checks_a_file()
    {
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, "GovInfoDisclosure.Cli"), ["serve", "--no-browser", "--port", "0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        using Process tool = Process.Start(start)!;
        try
        {
            string address = await tool.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
            await using Desk desk = await browser.OpenAsync(address: address);
            await desk.Page.GetByText("文件只在本机处理，不外传。").WaitForAsync();

            await desk.OpenReportAsync("2024年报.docx", Samples.As("docx"));
            await desk.SettleAsync(() => desk.Page.Locator("[data-do=repair]").First.ClickAsync());

            Assert.StartsWith("多半有 1 格填错", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
            Assert.Empty(desk.Complaints);
        }
        finally
        {
            tool.Kill(entireProcessTree: true);
        }
    }
}
