using Microsoft.Playwright;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>The pictures in README.md show the page and the marked Word file as they are.</summary>
[Collection(Collections.Name)]
public sealed class PictureTests(Browser browser)
{
    /// <summary>Set to write the picture anew.</summary>
    private const string Write = "GOVINFO_WRITE_PICTURES";

    // Fonts differ between machines; a part that is missing or in another place does not stay below this share of white.
    private const double Tolerance = 0.03;

    private const string Difference = """
        async ([one, other]) => {
            const greys = async base64 => {
                const image = new Image();
                image.src = 'data:image/png;base64,' + base64;
                await image.decode();
                const canvas = document.createElement('canvas');
                [canvas.width, canvas.height] = [48, 27];
                const context = canvas.getContext('2d');
                context.imageSmoothingQuality = 'high';
                context.drawImage(image, 0, 0, 48, 27);
                const { data } = context.getImageData(0, 0, 48, 27);
                return Array.from({ length: 48 * 27 }, (_, i) => (data[4 * i] + data[4 * i + 1] + data[4 * i + 2]) / 765);
            };
            const a = await greys(one), b = await greys(other);
            return a.reduce((sum, grey, i) => sum + Math.abs(grey - b[i]), 0) / a.length;
        }
        """;

    private static byte[] Faulty => File.ReadAllBytes(Repository.PathOf("schema/examples/faulty-bureau-2024.md"));

    [Fact]
    public async Task The_picture_shows_the_page()
    {
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("faulty-bureau-2024.md", Faulty);
        await desk.Page.Locator(".toast").EvaluateAsync("t => { t.textContent = ''; }");
        await AssertShownAsync("page.png", await desk.Page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled }), desk);
    }

    [Fact]
    public async Task The_picture_shows_the_marked_Word_file()
    {
        Assert.SkipUnless(PrintedWord.IsPossible, "LibreOffice and pdftoppm are not installed.");
        await using Desk desk = await browser.OpenAsync();
        await AssertShownAsync("word.png", await PrintedWord.PageAsync(Faulty, page: 2), desk);
    }

    private static async Task AssertShownAsync(string name, byte[] shown, Desk desk)
    {
        string path = Repository.PathOf("schema/examples/pictures/" + name);
        if (Environment.GetEnvironmentVariable(Write) is not null)
            await File.WriteAllBytesAsync(path, shown, TestContext.Current.CancellationToken);
        byte[] kept = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

        double difference = await desk.Page.EvaluateAsync<double>(
            Difference, new[] { Convert.ToBase64String(kept), Convert.ToBase64String(shown) });

        Assert.InRange(difference, 0, Tolerance);
    }
}
