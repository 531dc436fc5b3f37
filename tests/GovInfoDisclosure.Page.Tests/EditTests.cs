using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>A report is put right: by a proposal, by typing, with the keyboard alone; and what was done is undone.</summary>
[Collection(Collections.Name)]
public sealed class EditTests(Browser browser)
{
    private const string SecondCell = "/requests/outcomes/total/naturalPersons";

    [Fact]
    public async Task Proposals_lead_to_a_report_without_errors()
    {
        await using Desk desk = await OpenAsync();

        await desk.SettleAsync(() => desk.Page.GetByRole(AriaRole.Button, new() { Name = "改为 12" }).ClickAsync());
        Assert.Equal("12", await desk.Figure(Samples.WrongCell).TextContentAsync());
        Assert.Equal("21", await desk.Cell(Samples.WrongCell).Locator("del").TextContentAsync());
        // The next problem is at hand, so that one key repairs it.
        Assert.Contains("多半是这一格填错", await desk.Page.Locator(":focus").TextContentAsync(), StringComparison.Ordinal);
        await desk.SettleAsync(() => desk.Page.GetByRole(AriaRole.Button, new() { Name = "改为 9" }).ClickAsync());

        Assert.Equal("有 1 处请核对。", await desk.Verdict.TextContentAsync());
        Assert.Equal("已改 2 处", await desk.Page.Locator(".undo span").TextContentAsync());
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task Typing_is_checked_at_once_and_undone()
    {
        await using Desk desk = await OpenAsync();

        await desk.Cell(Samples.WrongCell).ClickAsync();
        await desk.SettleAsync(() => desk.PressAsync("1", "2"));
        Assert.StartsWith("多半有 1 格填错", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
        await desk.PressAsync("Enter");
        await desk.SettleAsync(() => desk.PressAsync("Control+z"));

        Assert.Equal("21", await desk.Figure(Samples.WrongCell).TextContentAsync());
        Assert.StartsWith("多半有 2 格填错", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
        Assert.True(await desk.Page.Locator(".undo").IsHiddenAsync());
    }

    [Fact]
    public async Task Escape_restores_the_figure()
    {
        await using Desk desk = await OpenAsync();

        await desk.Cell(Samples.WrongCell).ClickAsync();
        await desk.SettleAsync(() => desk.PressAsync("9"));
        await desk.SettleAsync(() => desk.PressAsync("Escape"));

        Assert.Equal("21", await desk.Figure(Samples.WrongCell).TextContentAsync());
        Assert.StartsWith("多半有 2 格填错", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Full_width_digits_are_digits_and_words_are_not()
    {
        await using Desk desk = await OpenAsync();
        ILocator input = desk.Cell(Samples.WrongCell).Locator("input");

        await desk.Cell(Samples.WrongCell).DblClickAsync();
        await input.FillAsync("十二");
        Assert.Equal("true", await input.GetAttributeAsync("aria-invalid"));
        await desk.PressAsync("Enter");
        Assert.True(await input.IsVisibleAsync());
        await desk.SettleAsync(() => input.FillAsync("１２"));
        await desk.PressAsync("Enter");

        Assert.Equal("12", await desk.Figure(Samples.WrongCell).TextContentAsync());
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using Desk desk = await OpenAsync();

        // To the first problem and its cell, type, and on.
        await desk.PressAsync("F8", "Shift+F8", "F8", "Shift+F8");
        Assert.Equal(Samples.WrongCell, await desk.Page.EvaluateAsync<string>("() => document.activeElement.dataset.p"));
        await desk.SettleAsync(() => desk.PressAsync("1", "2", "Enter"));
        await desk.PressAsync("F8");
        Assert.Equal(SecondCell, await desk.Page.EvaluateAsync<string>("() => document.activeElement.dataset.p"));
        // From the cell to its problem, and its proposal.
        await desk.PressAsync("Alt+Enter");
        Assert.Equal("改为 9", await desk.Page.Locator(":focus").TextContentAsync());
        await desk.PressAsync("Escape");
        Assert.Equal(SecondCell, await desk.Page.EvaluateAsync<string>("() => document.activeElement.dataset.p"));
        await desk.PressAsync("Alt+Enter");
        await desk.SettleAsync(() => desk.PressAsync("Enter"));

        Assert.Equal("有 1 处请核对。", await desk.Verdict.TextContentAsync());
    }

    [Fact]
    public async Task Keys_move_in_a_table()
    {
        await using Desk desk = await OpenAsync();

        await desk.Cell("/requests/newlyReceived/others").FocusAsync();
        await desk.PressAsync("ArrowDown", "ArrowLeft");
        Assert.Equal(
            "/requests/carriedOver/legalServiceInstitutions",
            await desk.Page.EvaluateAsync<string>("() => document.activeElement.dataset.p"));
        await desk.PressAsync("End", "ArrowUp");
        Assert.Equal(Samples.WrongCell, await desk.Page.EvaluateAsync<string>("() => document.activeElement.dataset.p"));
        await desk.SettleAsync(() => desk.PressAsync("Delete"));

        Assert.Equal("空白", await desk.Figure(Samples.WrongCell).TextContentAsync());
    }

    [Fact]
    public async Task A_tie_has_a_button_for_each_choice()
    {
        DisclosureReport tie = Samples.With(Samples.Clean, json => json.Replace(
            "\"reconsideration\":{\"upheld\":1,\"corrected\":0,\"otherResult\":0,\"pending\":0,\"total\":1}",
            "\"reconsideration\":{\"upheld\":1,\"corrected\":0,\"otherResult\":0,\"pending\":0,\"total\":2}",
            StringComparison.Ordinal));
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("tie.json", Samples.As("json", tie));

        Assert.StartsWith("1 处合计不符（分不出是哪一格）", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await desk.Page.Locator(".card .btn.first").CountAsync());
        await desk.SettleAsync(() => desk.Page.Locator(".pick > .btn").First.ClickAsync());

        Assert.StartsWith("各项勾稽关系成立", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exchanged_columns_are_shown_before_and_after_and_put_right()
    {
        DisclosureReport exchanged = Samples.With(Samples.Clean, json => Regex.Replace(
            json, "\"naturalPersons\":([0-9]+)(.*?)\"total\":([0-9]+)", "\"naturalPersons\":$3$2\"total\":$1"));
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("exchanged.json", Samples.As("json", exchanged));

        Assert.StartsWith("1 处整行或整列填错位置", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("→12", await desk.Cell(Samples.WrongCell).GetAttributeAsync("data-op"));
        Assert.Equal(["9", "2", "0", "0", "1", "0", "12"], await desk.Page.Locator(".ba tr").Nth(2).Locator("td").AllTextContentsAsync());
        await desk.SettleAsync(() => desk.Page.GetByRole(AriaRole.Button, new() { Name = "照改后填" }).ClickAsync());

        Assert.StartsWith("各项勾稽关系成立", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_changed_and_checked()
    {
        DisclosureReport told = Samples.With(Samples.Clean, json => json.Replace("申请12件", "申请99件", StringComparison.Ordinal));
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("told.json", Samples.As("json", told));

        Assert.StartsWith("99件", await desk.Page.Locator(".prose mark").TextContentAsync(), StringComparison.Ordinal);
        await desk.SettleAsync(() => desk.Page.GetByRole(AriaRole.Button, new() { Name = "正文改为“12件”" }).ClickAsync());

        Assert.Equal(0, await desk.Page.Locator(".prose mark").CountAsync());
        Assert.StartsWith("各项勾稽关系成立", await desk.Verdict.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hover_shows_the_sum_and_scrolls_nothing()
    {
        await using Desk desk = await OpenAsync();
        string place = await desk.Page.EvaluateAsync<string>("() => String(scrollY)");

        await desk.Cards.Nth(1).HoverAsync();

        Assert.Equal("=", await desk.Cell(SecondCell).GetAttributeAsync("data-op"));
        Assert.Equal(place, await desk.Page.EvaluateAsync<string>("() => String(scrollY)"));
        await desk.Page.Locator(".brand").HoverAsync();
        Assert.Equal("=", await desk.Cell(Samples.WrongCell).GetAttributeAsync("data-op"));
    }

    private async Task<Desk> OpenAsync()
    {
        Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("2024年报.md", Samples.As("md"));
        return desk;
    }
}
