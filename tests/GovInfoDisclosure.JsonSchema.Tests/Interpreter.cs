using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>A program of another language that runs the scripts of CrossLanguage on many documents at once.</summary>
internal sealed record Interpreter(string Program, string? Missing)
{
    // The one of the system has what the system's packages install, and need not come first.
    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"];

    public static Interpreter Node { get; } = new("node", Runs("node", "--version") ? null : "Node.js is not installed.");

    public static Interpreter NodeWithAjv { get; } = Node with
    {
        Missing = Node.Missing ?? (Directory.Exists(Script("node_modules"))
            ? null
            : "Node packages are not installed: run npm ci in tests/GovInfoDisclosure.JsonSchema.Tests/CrossLanguage."),
    };

    /// <summary>The compiler of Java, for which there are no scripts.</summary>
    public static Interpreter Java { get; } =
        new("javac", Runs("javac", "--version") ? null : "javac is not installed (Debian: apt-get install default-jdk-headless).");

    public static Interpreter Python { get; } = FindPython();

    /// <summary>The full path of a script.</summary>
    public static string Script(string name) =>
        Repository.PathOf(Path.Combine("tests/GovInfoDisclosure.JsonSchema.Tests/CrossLanguage", name));

    /// <summary>Runs a script on documents and gives its line for each; skips the test where the program is missing.</summary>
    public async Task<string[]> Run(string script, IEnumerable<string> arguments, IReadOnlyCollection<string> documents)
    {
        string[] lines = await Output(script, arguments, documents);
        Assert.True(lines.Length == documents.Count, $"{script} gave {lines.Length} lines for {documents.Count} documents.");
        return lines;
    }

    /// <summary>Runs a script and gives what it prints; skips the test where the program is missing.</summary>
    public async Task<string[]> Output(string script, IEnumerable<string> arguments, IEnumerable<string>? documents = null)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        using Process process = Start(Program, [Script(script), .. arguments]);
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await using (StreamWriter input = process.StandardInput)
        {
            foreach (string document in documents ?? [])
                await input.WriteLineAsync(JsonSerializer.Serialize(document));
        }

        string[] lines = (await output).Split('\n', StringSplitOptions.TrimEntries)[..^1];
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{Program} {script} ended with exit code {process.ExitCode}.\n{await errors}");
        return lines;
    }

    private static Interpreter FindPython() =>
        Pythons.FirstOrDefault(p => Runs(p, "-c", "from jsonschema import Draft202012Validator")) is { } found
            ? new(found, null)
            : new("python3", "Python with jsonschema is not installed (Debian: apt-get install python3-jsonschema).");

    private static bool Runs(string program, params string[] arguments)
    {
        try
        {
            using Process process = Start(program, arguments);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONUTF8"] = "1";
        return Process.Start(start)!;
    }
}
