using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Output.Formats;

/// <summary>Annotations of GitHub Actions: a workflow command for each finding.</summary>
internal sealed class GitHubOutput(TextWriter output, Language language) : ICheckOutput
{
    private readonly Counts _counts = new(language);

    public void Write(CheckedFile file)
    {
        foreach (Found found in Found.Of(file, language).Where(f => f.Reason is null))
            output.Write(Command(file.Result.Source, found) + "\n");
    }

    public void WriteEnd(CheckTotals totals) => output.Write(_counts.SumUp(totals) + "\n");

    private static string Command(string source, Found found)
    {
        string level = found.Finding.Severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "notice",
        };
        string place = found.Place?.Line is { } line ? FormattableString.Invariant($",line={line}") : "";
        if (place.Length > 0 && found.Place?.Column is { } column)
            place += FormattableString.Invariant($",col={column}");
        return $"::{level} file={Property(source)}{place},title={Property(found.Finding.Rule.Id)}::{Data(found.Message)}";
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
