using Microsoft.Playwright;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>The picture of the page in README.md shows the page as it is.</summary>
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

    private static string PathOfPicture { get; } = Repository.PathOf("schema/examples/pictures/page.png");

    [Fact]
    public async Task The_picture_shows_the_page()
    {
        await using Desk desk = await browser.OpenAsync();
        await desk.OpenReportAsync("faulty-bureau-2024.md", await File.ReadAllBytesAsync(
            Repository.PathOf("schema/examples/faulty-bureau-2024.md"), TestContext.Current.CancellationToken));
        await desk.Page.Locator(".toast").EvaluateAsync("t => { t.textContent = ''; }");
        byte[] shown = await desk.Page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });
        if (Environment.GetEnvironmentVariable(Write) is not null)
            await File.WriteAllBytesAsync(PathOfPicture, shown, TestContext.Current.CancellationToken);
        byte[] kept = await File.ReadAllBytesAsync(PathOfPicture, TestContext.Current.CancellationToken);

        double difference = await desk.Page.EvaluateAsync<double>(
            Difference, new[] { Convert.ToBase64String(kept), Convert.ToBase64String(shown) });

        Assert.InRange(difference, 0, Tolerance);
    }
}
