using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Documents;
using Microsoft.Playwright;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>What is downloaded holds what the page shows.</summary>
[Collection(Collections.Name)]
public sealed class DownloadTests(Browser browser)
{
    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    [InlineData("json")]
    public async Task The_corrected_report_is_read_back(string ending)
    {
        await using Desk desk = await OpenAsync();
        await desk.SettleAsync(() => desk.Page.GetByRole(AriaRole.Button, new() { Name = "改为 12" }).ClickAsync());

        (string name, byte[] content) = await desk.DownloadAsync(ending);

        Assert.Equal($"青禾县自然资源局2024.{ending}", name);
        DisclosureReport corrected = DocumentReader.Read(content).Report!;
        DisclosureReport expected = Samples.With(
            Samples.Faulty, json => json.Replace("\"total\":21", "\"total\":12", StringComparison.Ordinal));
        Assert.Equal(expected, corrected);
    }

    [Fact]
    public async Task The_list_has_a_row_for_each_finding()
    {
        await using Desk desk = await OpenAsync();

        (string name, byte[] content) = await desk.DownloadAsync("list.csv");

        Assert.Equal("青禾县自然资源局2024问题清单.csv", name);
        string text = Encoding.UTF8.GetString(content);
        Assert.Contains("GID301", text, StringComparison.Ordinal);
        Assert.Contains("GID802", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_problem_counts_no_more_and_its_reason_goes_along()
    {
        await using Desk desk = await OpenAsync();
        ILocator late = desk.Page.Locator(".card", new() { HasText = "公布日期晚于期限" });

        await late.GetByRole(AriaRole.Button).First.ClickAsync();
        await late.GetByRole(AriaRole.Button, new() { Name = "说明理由，保留" }).ClickAsync();
        await desk.Page.Locator("#reason").FillAsync("网站改版，已报备。");
        await desk.SettleAsync(() => desk.Page.GetByRole(AriaRole.Button, new() { Name = "保留", Exact = true }).ClickAsync());
        Assert.DoesNotContain("请核对", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("网站改版，已报备。", await desk.Page.Locator(".card blockquote").TextContentAsync());
        (_, byte[] settings) = await desk.DownloadAsync("govinfo.json");

        using JsonDocument json = JsonDocument.Parse(settings);
        Assert.Equal("GID802", json.RootElement.GetProperty("accepted")[0].GetProperty("rule").GetString());
        await using Desk again = await browser.OpenAsync();
        await again.DropAsync([("2024年报.md", Samples.As("md")), ("govinfo.json", settings)]);
        await again.Page.Locator(".card blockquote").WaitForAsync();
        await again.SettleAsync(() => again.Page.Locator("[data-do=revoke]").EvaluateAsync("b => b.click()"));
        Assert.Contains("1 处请核对", await again.Verdict.TextContentAsync(), StringComparison.Ordinal);
    }

    private async Task<Desk> OpenAsync()
    {
        Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("2024年报.md", Samples.As("md"));
        return desk;
    }
}
