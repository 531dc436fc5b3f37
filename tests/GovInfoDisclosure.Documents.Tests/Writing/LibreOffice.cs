using System.Diagnostics;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary>
/// LibreOffice as a program that knows nothing of this project; tests that need it are skipped where it is not installed.
/// </summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Why nothing can be converted here; null if it can.</summary>
    public static string? Missing { get; } =
        !IsInstalled("soffice") ? "LibreOffice is not installed."
        : !IsInstalled("fc-list") || !FontsForChinese()
            ? "No font for Chinese is installed, so LibreOffice would print no text that can be read."
        : null;

    /// <summary>Converts the Word files of a folder to PDF files beside them.</summary>
    public static void ToPdf(string folder) => Convert(folder, "pdf", folder, "*.docx");

    /// <summary>Opens workbooks of a folder, calculates and saves them in another folder.</summary>
    public static void Calculate(string folder, string target) => Convert(folder, "xlsx", target, "*.xlsx");

    private static void Convert(string folder, string to, string target, string files)
    {
        using Process process = Process.Start(new ProcessStartInfo("soffice",
            [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", to, "--outdir", target,
                .. Directory.EnumerateFiles(folder, files)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Limit))
            process.Kill(entireProcessTree: true);
        Assert.True(process.HasExited && process.ExitCode == 0, "LibreOffice could not convert the files.");
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static bool FontsForChinese()
    {
        using Process process = Process.Start(new ProcessStartInfo("fc-list", [":lang=zh"]) { RedirectStandardOutput = true })!;
        string fonts = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return fonts.Length > 0;
    }
}
