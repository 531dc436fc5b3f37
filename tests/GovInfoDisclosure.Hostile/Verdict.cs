using System.Text.Json;

namespace GovInfoDisclosure.Hostile;

/// <summary>What is promised for any file, against what a run came to.</summary>
internal static class Verdict
{
    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(2);

    // An ordinary small file takes less than a seventh of that, unless the machine is a slow one.
    private const int MostTimesUsual = 7;

    /// <summary>The most resident bytes of the process.</summary>
    public const long MostMemory = 512L << 20;

    // What the tool writes where it finds a fault of its own, in both languages, and how .NET prints an exception.
    private static readonly string[] OwnFaults = ["本程序出错", "a fault of this program", "Unhandled exception", "   at "];

    /// <summary>What is broken; null if nothing is.</summary>
    /// <param name="outcome">The run.</param>
    /// <param name="file">The file that was checked.</param>
    /// <param name="usual">The processor time of an ordinary small file.</param>
    public static string? Of(Outcome outcome, string file, TimeSpan usual)
    {
        if (outcome.ExitCode is not (0 or 1 or 2))
            return outcome.ExitCode is { } code ? $"exit code {code}: {FirstLine(outcome.Errors)}" : "no answer";
        if (OwnFaults.FirstOrDefault(f => (outcome.Output + outcome.Errors).Contains(f, StringComparison.Ordinal)) is { } fault)
            return $"a fault of the tool's own: {Around(outcome.Output + outcome.Errors, fault)}";
        if (!HasResult(outcome.Output, file))
            return $"no result of the file in the output: {FirstLine(outcome.Output)} {FirstLine(outcome.Errors)}";
        if (TakesTooLong(outcome, usual))
            return $"{(outcome.Work - usual).TotalSeconds:F1} s of work";
        return outcome.Peak > MostMemory ? $"{outcome.Peak >> 20} MB of memory" : null;
    }

    /// <summary>Whether a file took more processor time beyond that of an ordinary small one than it may.</summary>
    public static bool TakesTooLong(Outcome outcome, TimeSpan usual)
    {
        TimeSpan most = MostTimesUsual * usual;
        return outcome.Work - usual > (most > MostWork ? most : MostWork);
    }

    private static bool HasResult(string output, string file)
    {
        try
        {
            using JsonDocument answer = JsonDocument.Parse(output);
            return answer.RootElement.GetProperty("reports").EnumerateArray().Any(
                r => r.GetProperty("source").GetString()!.Contains(Path.GetFileName(file), StringComparison.Ordinal));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string FirstLine(string text)
    {
        string line = text.Split('\n').FirstOrDefault(l => l.Length > 0, "");
        return line[..Math.Min(160, line.Length)];
    }

    private static string Around(string text, string part)
    {
        int start = text.IndexOf(part, StringComparison.Ordinal);
        return text.Substring(start, Math.Min(400, text.Length - start));
    }
}
