namespace GovInfoDisclosure.Page.Tests;

/// <summary>How long a reader waits. Limits are several times what is measured, for machines that do other work.</summary>
[Collection(Collections.Name)]
public sealed class PaceTests(Browser browser)
{
    [Fact]
    public async Task The_page_is_painted_at_once()
    {
        await using Desk warm = await browser.OpenAsync();
        await using Desk desk = await browser.OpenAsync();

        double milliseconds = await desk.Page.EvaluateAsync<double>(
            "() => performance.getEntriesByName('first-contentful-paint')[0].startTime");

        Report("first paint", milliseconds);
        Assert.InRange(milliseconds, 1, 2_500);
    }

    [Fact]
    public async Task A_figure_is_checked_while_it_is_typed()
    {
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("2024年报.md", Samples.As("md"));
        await desk.Cell(Samples.WrongCell).DblClickAsync();

        // From a key to the sentence that it changes, median of 21 keys.
        double milliseconds = await desk.Page.EvaluateAsync<double>("""
            async () => {
                const input = document.querySelector('td input'), say = document.querySelector('.verdict .say'), times = [];
                for (let i = 0; i < 21; i++) {
                    const start = performance.now(), changed = new Promise(done => {
                        const watch = new MutationObserver(() => { watch.disconnect(); requestAnimationFrame(done); });
                        watch.observe(say, { childList: true, characterData: true, subtree: true });
                    });
                    input.value = i % 2 ? '21' : '12';
                    input.dispatchEvent(new Event('input', { bubbles: true }));
                    await changed;
                    times.push(performance.now() - start);
                }
                return times.sort((a, b) => a - b)[10];
            }
            """);

        Report("checked and painted", milliseconds);
        Assert.InRange(milliseconds, 0.1, 250);
    }

    private static void Report(string what, double milliseconds) =>
        TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant($"{what}: {milliseconds:0.0} ms"));
}
