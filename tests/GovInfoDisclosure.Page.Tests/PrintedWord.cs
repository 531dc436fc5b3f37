using System.Diagnostics;
using System.Globalization;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>The annotated Word file of a report as LibreOffice prints it.</summary>
internal static class PrintedWord
{
    private const string Office = "soffice", ToPicture = "pdftoppm";

    public static bool IsPossible => IsInstalled(Office) && IsInstalled(ToPicture);

    /// <summary>A page as a picture.</summary>
    public static async Task<byte[]> PageAsync(byte[] document, int page)
    {
        using var folder = new TemporaryFolder();
        DocumentReadResult reading = DocumentReader.Read(document);
        CheckedReport check = reading.Check();
        await File.WriteAllBytesAsync(folder.PathOf("marked.docx"), DocumentWriter.Write(
            reading.Report!, DocumentKind.Word, new() { Findings = check.Findings, Localisation = check.Localisation }));
        // A profile of its own: an office that is open already would take the order and end at once.
        await RunAsync(folder, Office, $"-env:UserInstallation=file://{folder.PathOf("profile")}", "--headless", "--convert-to", "pdf",
            "marked.docx");
        string number = page.ToString(CultureInfo.InvariantCulture);
        await RunAsync(folder, ToPicture, "-png", "-r", "70", "-f", number, "-l", number, "-singlefile", "marked.pdf", "page");
        return await File.ReadAllBytesAsync(folder.PathOf("page.png"));
    }

    private static async Task RunAsync(TemporaryFolder folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.FullPath,
            RedirectStandardOutput = true,
        })!;
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, program)));
}
